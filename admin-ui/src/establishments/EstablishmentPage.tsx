export default function EstablishmentPage() {
  return <h1>EstablishmentPage</h1>;
}
