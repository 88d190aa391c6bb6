export default function EstablishmentsPage() {
  return <h1>EstablishmentsPage</h1>;
}
