export default function IntakePage() {
  return <h1>IntakePage</h1>;
}
