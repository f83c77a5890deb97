using Talion.Rdf.Terms;

namespace Talion.Shacl;

/// <summary>
/// The IRIs of SHACL (<see href="https://www.w3.org/TR/shacl/">Shapes Constraint Language</see>) and the few others that it leans on.
/// </summary>
static class Vocabulary
{
    public const string Namespace = "http://www.w3.org/ns/shacl#";

    public static Iri NodeShape { get; } = Sh("NodeShape");

    public static Iri PropertyShape { get; } = Sh("PropertyShape");

    public static Iri ConstraintComponent { get; } = Sh("ConstraintComponent");

    public static Iri Path { get; } = Sh("path");

    public static Iri Deactivated { get; } = Sh("deactivated");

    public static Iri Severity { get; } = Sh("severity");

    public static Iri Violation { get; } = Sh("Violation");

    public static Iri Message { get; } = Sh("message");

    public static Iri TargetNode { get; } = Sh("targetNode");

    public static Iri TargetClass { get; } = Sh("targetClass");

    public static Iri TargetSubjectsOf { get; } = Sh("targetSubjectsOf");

    public static Iri TargetObjectsOf { get; } = Sh("targetObjectsOf");

    public static Iri InversePath { get; } = Sh("inversePath");

    public static Iri AlternativePath { get; } = Sh("alternativePath");

    public static Iri ZeroOrMorePath { get; } = Sh("zeroOrMorePath");

    public static Iri OneOrMorePath { get; } = Sh("oneOrMorePath");

    public static Iri ZeroOrOnePath { get; } = Sh("zeroOrOnePath");

    public static Iri Property { get; } = Sh("property");

    public static Iri QualifiedValueShape { get; } = Sh("qualifiedValueShape");

    public static Iri Parameter { get; } = Sh("parameter");

    public static Iri Optional { get; } = Sh("optional");

    public static Iri Validator { get; } = Sh("validator");

    public static Iri NodeValidator { get; } = Sh("nodeValidator");

    public static Iri PropertyValidator { get; } = Sh("propertyValidator");

    public static Iri Ask { get; } = Sh("ask");

    public static Iri Select { get; } = Sh("select");

    public static Iri Prefixes { get; } = Sh("prefixes");

    public static Iri Declare { get; } = Sh("declare");

    public static Iri Prefix { get; } = Sh("prefix");

    public static Iri NamespaceOfPrefix { get; } = Sh("namespace");

    public static Iri ValidationReport { get; } = Sh("ValidationReport");

    public static Iri ValidationResult { get; } = Sh("ValidationResult");

    public static Iri Conforms { get; } = Sh("conforms");

    public static Iri Result { get; } = Sh("result");

    public static Iri FocusNode { get; } = Sh("focusNode");

    public static Iri ResultPath { get; } = Sh("resultPath");

    public static Iri Value { get; } = Sh("value");

    public static Iri SourceShape { get; } = Sh("sourceShape");

    public static Iri SourceConstraint { get; } = Sh("sourceConstraint");

    public static Iri SourceConstraintComponent { get; } = Sh("sourceConstraintComponent");

    public static Iri ResultSeverity { get; } = Sh("resultSeverity");

    public static Iri ResultMessage { get; } = Sh("resultMessage");

    public static Iri Class { get; } = new("http://www.w3.org/2000/01/rdf-schema#Class");

    public static Iri SubClassOf { get; } = new("http://www.w3.org/2000/01/rdf-schema#subClassOf");

    public static Iri Imports { get; } = new("http://www.w3.org/2002/07/owl#imports");

    /// <summary>A term of SHACL's own namespace.</summary>
    public static Iri Sh(string local) => new(Namespace + local);
}
