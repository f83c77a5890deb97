using System.Text;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>Lays out one graph's statements as text.</summary>
sealed class StatementWriter(StringBuilder text, TurtleTerms terms, NodeLayout layout)
{
    const int Step = 4;

    /// <summary>How long a nested node, a list or a row of objects may get before it is put on lines of its own.</summary>
    const int LongestRow = 90;

    /// <summary>Writes the statement of one subject.</summary>
    public void Write(Description description, int indent)
    {
        text.Append(' ', indent).Append(layout.IsUnmentioned(description.Subject) ? "[]" : terms.Format(description.Subject)).Append(' ');
        WriteProperties(description, indent + Step);
        text.Append(" .\n");
    }

    void WriteProperties(Description description, int indent)
    {
        var first = true;
        foreach (var (predicate, objects) in description.Properties)
        {
            if (!first)
                text.Append(" ;\n").Append(' ', indent);
            text.Append(terms.Verb(predicate));
            WriteObjects(description.Subject, predicate, objects, indent);
            first = false;
        }
    }

    void WriteObjects(Term subject, Iri predicate, IReadOnlyList<Term> objects, int indent)
    {
        var row = objects.All(value => layout.Annotations(subject, predicate, value).Count == 0) ? Row(objects, ", ") : null;
        if (row is not null || objects.Count == 1)
        {
            text.Append(' ');
            if (row is not null)
                text.Append(row);
            else
                WriteObject(subject, predicate, objects[0], indent);
            return;
        }
        for (var i = 0; i < objects.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Step);
            WriteObject(subject, predicate, objects[i], indent + Step);
        }
    }

    void WriteObject(Term subject, Iri predicate, Term value, int indent)
    {
        WriteBlock(value, indent);
        foreach (var annotation in layout.Annotations(subject, predicate, value))
        {
            if (annotation.Properties.Count == 0)
                text.Append(" ~");
            else if (PropertiesInRow(annotation, LongestRow) is { } row)
                text.Append(" {| ").Append(row).Append(" |}");
            else
                WriteProperties(annotation, indent, " {|", "|}");
        }
    }

    void WriteBlock(Term term, int indent)
    {
        if (InRow(term, LongestRow) is { } row)
            text.Append(row);
        else if (layout.Items(term) is { } items)
            WriteList(items, indent);
        else if (layout.IsNested(term) && layout.Describe(term) is { } description)
            WriteProperties(description, indent, "[", "]");
        else
            text.Append(terms.Format(term));
    }

    void WriteProperties(Description description, int indent, string open, string close)
    {
        text.Append(open).Append('\n').Append(' ', indent + Step);
        WriteProperties(description, indent + Step);
        text.Append('\n').Append(' ', indent).Append(close);
    }

    void WriteList(IReadOnlyList<Term> items, int indent)
    {
        text.Append('(');
        foreach (var item in items)
        {
            text.Append('\n').Append(' ', indent + Step);
            WriteBlock(item, indent + Step);
        }
        text.Append('\n').Append(' ', indent).Append(')');
    }

    /// <summary>Terms on one line; <see langword="null"/> where they do not fit.</summary>
    string? Row(IEnumerable<Term> items, string separator, int room = LongestRow)
    {
        var row = new StringBuilder();
        foreach (var item in items)
        {
            if (row.Length > 0)
                row.Append(separator);
            if (InRow(item, room - row.Length) is not { } part)
                return null;
            row.Append(part);
        }
        return row.ToString();
    }

    string? InRow(Term term, int room)
    {
        if (room <= 0)
            return null;
        if (term.Equals(RdfVocabulary.Nil))
            return "()";
        if (layout.Items(term) is { } items)
            return Row(items, " ", room - 4) is { } row ? $"( {row} )" : null;
        if (layout.IsNested(term))
            return layout.Describe(term) is not { } description ? "[]" : PropertiesInRow(description, room) is { } properties ? $"[ {properties} ]" : null;
        var plain = terms.Format(term);
        return plain.Length <= room ? plain : null;
    }

    string? PropertiesInRow(Description description, int room)
    {
        var row = new StringBuilder();
        foreach (var (predicate, objects) in description.Properties)
        {
            if (row.Length > 0)
                row.Append(" ; ");
            row.Append(terms.Verb(predicate)).Append(' ');
            if (Row(objects, ", ", room - row.Length - "[  ]".Length) is not { } part)
                return null;
            row.Append(part);
        }
        return row.ToString();
    }
}
