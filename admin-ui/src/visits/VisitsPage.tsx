export default function VisitsPage() {
  return <h1>VisitsPage</h1>;
}
