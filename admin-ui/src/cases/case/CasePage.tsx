export default function CasePage() {
  return <h1>case</h1>;
}
