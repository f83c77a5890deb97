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
            WriteObjects(objects, indent);
            first = false;
        }
    }

    void WriteObjects(IReadOnlyList<Term> objects, int indent)
    {
        var row = Row(objects, ", ");
        if (row is not null || objects.Count == 1)
        {
            text.Append(' ');
            if (row is not null)
                text.Append(row);
            else
                WriteBlock(objects[0], indent);
            return;
        }
        for (var i = 0; i < objects.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Step);
            WriteBlock(objects[i], indent + Step);
        }
    }

    void WriteBlock(Term term, int indent)
    {
        if (InRow(term, LongestRow) is { } row)
            text.Append(row);
        else if (layout.Items(term) is { } items)
            WriteList(items, indent);
        else if (layout.IsNested(term) && layout.Describe(term) is { } description)
        {
            text.Append("[\n").Append(' ', indent + Step);
            WriteProperties(description, indent + Step);
            text.Append('\n').Append(' ', indent).Append(']');
        }
        else
            text.Append(terms.Format(term));
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
            return layout.Describe(term) is { } description ? NodeInRow(description, room) : "[]";
        var plain = terms.Format(term);
        return plain.Length <= room ? plain : null;
    }

    string? NodeInRow(Description description, int room)
    {
        var row = new StringBuilder("[ ");
        foreach (var (predicate, objects) in description.Properties)
        {
            if (row.Length > 2)
                row.Append(" ; ");
            row.Append(terms.Verb(predicate)).Append(' ');
            if (Row(objects, ", ", room - row.Length - 2) is not { } part)
                return null;
            row.Append(part);
        }
        return row.Append(" ]").ToString();
    }
}
