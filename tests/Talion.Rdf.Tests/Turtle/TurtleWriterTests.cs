using Talion.Rdf.Syntax;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.Tests.Turtle;

[TestClass]
public sealed class TurtleWriterTests
{
    static readonly PrefixMap Prefixes = new() { { "ex", "http://example.org/" }, { "unused", "http://example.com/" },
        { "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#" }, { "xsd", "http://www.w3.org/2001/XMLSchema#" } };

    [TestMethod]
    public void A_subject_is_one_statement_with_its_type_first_and_only_the_prefixes_that_are_used() => AssertWritten(
        """
        PREFIX ex: <http://example.org/>
        ex:s ex:p ex:o2 . ex:r ex:p ex:s . ex:s ex:p ex:o1 ; a ex:T .
        """,
        """
        @prefix ex: <http://example.org/> .

        ex:r ex:p ex:s .

        ex:s a ex:T ;
            ex:p ex:o1, ex:o2 .

        """);

    [TestMethod]
    public void Numbers_and_booleans_are_bare_where_they_are_read_back_as_they_were() => AssertWritten(
        """
        PREFIX ex: <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        ex:s ex:p 1, -2.50, 3e4, true, "0x1"^^xsd:integer, "1"^^xsd:boolean, "2020-03-11"^^xsd:date .
        """,
        """
        @prefix ex: <http://example.org/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        ex:s ex:p -2.50, "0x1"^^xsd:integer, "1"^^xsd:boolean, 1, "2020-03-11"^^xsd:date, 3e4, true .

        """);

    [TestMethod]
    public void Nodes_and_lists_that_are_mentioned_once_stand_in_brackets() => AssertWritten(
        """
        PREFIX ex: <http://example.org/>
        ex:s ex:list ( 1 [ ex:q "two" ] ( ) ) ; ex:node [ ex:p ex:o ; ex:q [] ] ; ex:both _:b .
        ex:t ex:both _:b . _:b ex:p 1 . [] ex:alone true .
        """,
        """
        @prefix ex: <http://example.org/> .

        ex:s ex:both _:b ;
            ex:list ( 1 [ ex:q "two" ] () ) ;
            ex:node [ ex:p ex:o ; ex:q [] ] .

        ex:t ex:both _:b .

        _:b ex:p 1 .

        [] ex:alone true .

        """);

    [TestMethod]
    public void What_does_not_fit_in_a_row_gets_lines_of_its_own() => AssertWritten(
        """
        PREFIX ex: <http://example.org/>
        ex:s ex:node [ a ex:Sentence ; ex:text "A sentence that is too long to stand in one row with all the others around it." ] ;
            ex:text "One line\nand \"another\"" .
        """,
        """""
        @prefix ex: <http://example.org/> .

        ex:s ex:node [
                a ex:Sentence ;
                ex:text "A sentence that is too long to stand in one row with all the others around it."
            ] ;
            ex:text """One line
        and "another\"""" .

        """"");

    [TestMethod]
    public void A_ring_of_blank_nodes_is_broken_open_by_one_label() => AssertWritten(
        "_:x <http://example.org/p> _:y . _:y <http://example.org/p> _:x .",
        """
        @prefix ex: <http://example.org/> .

        _:x ex:p [ ex:p _:x ] .

        """);

    [TestMethod]
    public void Triple_terms_have_prefixes_too_and_their_nodes_have_labels() => AssertWritten(
        """
        PREFIX ex: <http://example.org/>
        _:r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( ex:s a <<( _:x ex:p "left"@en--ltr )>> )>> .
        """,
        """
        @prefix ex: <http://example.org/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .

        [] rdf:reifies <<( ex:s a <<( _:x ex:p "left"@en--ltr )>> )>> .

        """);

    [TestMethod]
    public void What_nameless_reifiers_say_stands_behind_their_triple() => AssertWritten(
        """
        PREFIX ex: <http://example.org/>
        ex:s ex:p 1 , 2 {| ex:by ex:a ; ex:sure 0.9 |} ~ ex:named {| ex:by ex:b |} ~ ; ex:q ex:o {|
            ex:text "A sentence that is too long to stand in one row with all the others around it." ; ex:by [ ex:name "x" ] |} .
        << ex:not ex:said ex:here >> ex:by ex:a .
        """,
        """
        @prefix ex: <http://example.org/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .

        ex:named ex:by ex:b ;
            rdf:reifies <<( ex:s ex:p 2 )>> .

        ex:s ex:p
                1,
                2 {| ex:by ex:a ; ex:sure 0.9 |} ~ ;
            ex:q ex:o {|
                ex:by [ ex:name "x" ] ;
                ex:text "A sentence that is too long to stand in one row with all the others around it."
            |} .

        [] ex:by ex:a ;
            rdf:reifies <<( ex:not ex:said ex:here )>> .

        """);

    static void AssertWritten(string source, string expected) =>
        Assert.AreEqual(expected, TurtleWriter.Format(TurtleReader.Parse(source), Prefixes));
}
