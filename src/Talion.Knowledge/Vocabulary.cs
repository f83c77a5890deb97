using Talion.Extraction.Records;
using Talion.Rdf.Terms;

namespace Talion.Knowledge;

/// <summary>Every IRI that the graph uses, by vocabulary. <c>ontology/talion.ttl</c> defines those of <see cref="Tal"/>.</summary>
public static class Vocabulary
{
    /// <summary>Talion's own terms.</summary>
    public static class Tal
    {
        public const string Namespace = "https://w3id.org/talion#";

        public static readonly Iri AgreedGraph = new(Namespace + "graph/agreed");
        public static readonly Iri ProvenanceGraph = new(Namespace + "graph/provenance");

        /// <summary>An attack that happened. What was threatened, planned, feared, foiled or denied is none.</summary>
        public static readonly Iri Attack = new(Namespace + "Attack");

        /// <summary>A campaign or count of attacks that happened; never counted as one attack.</summary>
        public static readonly Iri AttackSeries = new(Namespace + "AttackSeries");

        /// <summary>An attack that is told of and did not happen; <see cref="Faro.Status"/> says how it stands.</summary>
        public static readonly Iri Threat = new(Namespace + "Threat");

        /// <summary>What one article tells of one event.</summary>
        public static readonly Iri Account = new(Namespace + "Account");
        public static readonly Iri WeaponUse = new(Namespace + "WeaponUse");

        /// <summary>A <see cref="WeaponUse"/> whose number of munitions is told.</summary>
        public static readonly Iri MunitionCount = new(Namespace + "MunitionCount");
        public static readonly Iri CasualtyFigure = new(Namespace + "CasualtyFigure");
        public static readonly Iri Damage = new(Namespace + "Damage");
        public static readonly Iri ResponsibilityClaim = new(Namespace + "ResponsibilityClaim");
        public static readonly Iri EventLink = new(Namespace + "EventLink");

        /// <summary>Why two accounts were taken for accounts of one event.</summary>
        public static readonly Iri Merge = new(Namespace + "Merge");

        /// <summary>What a source outside the articles says of who stands behind an armed group.</summary>
        public static readonly Iri BackingClaim = new(Namespace + "BackingClaim");
        public static readonly Iri HasBacking = new(Namespace + "backing");
        public static readonly Iri Backer = new(Namespace + "backer");

        public static readonly Iri ArmedForces = new(Namespace + "ArmedForces");
        public static readonly Iri ArmedGroup = new(Namespace + "ArmedGroup");
        public static readonly Iri State = new(Namespace + "State");
        public static readonly Iri MilitaryBase = new(Namespace + "MilitaryBase");
        public static readonly Iri Building = new(Namespace + "Building");
        public static readonly Iri Vehicle = new(Namespace + "Vehicle");
        public static readonly Iri Vessel = new(Namespace + "Vessel");
        public static readonly Iri Aircraft = new(Namespace + "Aircraft");
        public static readonly Iri Infrastructure = new(Namespace + "Infrastructure");

        // From what is agreed on an event.
        public static readonly Iri HasAccount = new(Namespace + "account");

        /// <summary>Who did it, by the article's own voice, their own claim or somebody named.</summary>
        public static readonly Iri Attacker = new(Namespace + "attacker");

        /// <summary>Who is only ever suspected of it.</summary>
        public static readonly Iri SuspectedAttacker = new(Namespace + "suspectedAttacker");
        public static readonly Iri Target = new(Namespace + "target");

        /// <summary>A person killed, wounded or taken in it.</summary>
        public static readonly Iri Victim = new(Namespace + "victim");
        public static readonly Iri Weapon = new(Namespace + "weapon");
        public static readonly Iri TimePrecision = new(Namespace + "timePrecision");
        public static readonly Iri PlacePrecision = new(Namespace + "placePrecision");
        public static readonly Iri RetaliatesFor = new(Namespace + "retaliatesFor");
        public static readonly Iri CausedBy = new(Namespace + "causedBy");
        public static readonly Iri Follows = new(Namespace + "follows");
        public static readonly Iri HasMerge = new(Namespace + "merge");
        public static readonly Iri Merged = new(Namespace + "merged");
        public static readonly Iri MergedBecause = new(Namespace + "mergedBecause");
        public static readonly Iri Contradicts = new(Namespace + "contradicts");
        public static readonly Iri Country = new(Namespace + "country");

        // From an account to what it is made of.
        public static readonly Iri Role = new(Namespace + "role");
        public static readonly Iri HasWeaponUse = new(Namespace + "weaponUse");
        public static readonly Iri HasCasualtyFigure = new(Namespace + "casualtyFigure");
        public static readonly Iri HasDamage = new(Namespace + "damage");
        public static readonly Iri HasResponsibilityClaim = new(Namespace + "responsibilityClaim");
        public static readonly Iri HasEventLink = new(Namespace + "eventLink");

        /// <summary>To the sentence that says it.</summary>
        public static readonly Iri Evidence = new(Namespace + "evidence");
        public static readonly Iri Confidence = new(Namespace + "confidence");
        public static readonly Iri Basis = new(Namespace + "basis");
        public static readonly Iri DateBasis = new(Namespace + "dateBasis");

        /// <summary>The words of the article, as they stand there.</summary>
        public static readonly Iri Verbatim = new(Namespace + "verbatim");
        public static readonly Iri DateVerbatim = new(Namespace + "dateVerbatim");
        public static readonly Iri StatedBy = new(Namespace + "statedBy");
        public static readonly Iri Minimum = new(Namespace + "minimum");
        public static readonly Iri Maximum = new(Namespace + "maximum");
        public static readonly Iri Outcome = new(Namespace + "outcome");
        public static readonly Iri VictimGroup = new(Namespace + "victimGroup");
        public static readonly Iri DamageEffect = new(Namespace + "damageEffect");
        public static readonly Iri Stance = new(Namespace + "stance");
        public static readonly Iri Claimant = new(Namespace + "claimant");
        public static readonly Iri Party = new(Namespace + "party");
        public static readonly Iri Effect = new(Namespace + "effect");
        public static readonly Iri Cause = new(Namespace + "cause");
        public static readonly Iri LinkType = new(Namespace + "linkType");
        public static readonly Iri Cue = new(Namespace + "cue");
        public static readonly Iri Rule = new(Namespace + "rule");

        public static readonly Iri AttackerRole = new(Namespace + "AttackerRole");
        public static readonly Iri TargetRole = new(Namespace + "TargetRole");

        public static readonly Iri Feared = new(Namespace + "feared");
        public static readonly Iri Foiled = new(Namespace + "foiled");
        public static readonly Iri Condition = new(Namespace + "condition");

        /// <summary>A word of the record format as a term: an outcome, stance, basis or type of link (<c>tal:killed</c>, <c>tal:no-comment</c>).</summary>
        public static Iri Word<TEnum>(TEnum value)
            where TEnum : struct, Enum =>
            new(Namespace + value.Word());

        /// <summary>The class of attacks of a type (<c>tal:RocketAttack</c>).</summary>
        public static Iri AttackClass(EventType type) => new(Namespace + type);

        /// <summary>The concept of <c>ontology/events.ttl</c> for a type.</summary>
        public static Iri EventConcept(EventType type) => new("https://w3id.org/talion/events/" + type.Word());

        /// <summary>The concept of <c>ontology/weapons.ttl</c> of a local name.</summary>
        public static Iri WeaponConcept(string kind) => new("https://w3id.org/talion/weapons/" + kind);
    }

    /// <summary>Simple Event Model (van Hage et al. 2011).</summary>
    public static class Sem
    {
        public const string Namespace = "http://semanticweb.cs.vu.nl/2009/11/sem/";

        public static readonly Iri Event = new(Namespace + "Event");
        public static readonly Iri Actor = new(Namespace + "Actor");
        public static readonly Iri Object = new(Namespace + "Object");
        public static readonly Iri Place = new(Namespace + "Place");
        public static readonly Iri Role = new(Namespace + "Role");
        public static readonly Iri EventType = new(Namespace + "eventType");
        public static readonly Iri RoleType = new(Namespace + "roleType");
        public static readonly Iri HasActor = new(Namespace + "hasActor");
        public static readonly Iri HasPlace = new(Namespace + "hasPlace");
        public static readonly Iri HasEarliestBeginTimeStamp = new(Namespace + "hasEarliestBeginTimeStamp");
        public static readonly Iri HasLatestEndTimeStamp = new(Namespace + "hasLatestEndTimeStamp");
    }

    /// <summary>FARO, relations between events (Rebboud, Lisena, Troncy 2022).</summary>
    public static class Faro
    {
        public const string Namespace = "http://purl.org/faro/";

        public static readonly Iri Status = new(Namespace + "status");
        public static readonly Iri Happened = new(Namespace + "happened");
        public static readonly Iri NotHappened = new(Namespace + "not_happened");
        public static readonly Iri Planned = new(Namespace + "planned");
        public static readonly Iri Potential = new(Namespace + "potential");
        public static readonly Iri Causes = new(Namespace + "causes");
    }

    /// <summary>NLP Interchange Format, version 2.</summary>
    public static class Nif
    {
        public const string Namespace = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

        public static readonly Iri Context = new(Namespace + "Context");
        public static readonly Iri Sentence = new(Namespace + "Sentence");
        public static readonly Iri Phrase = new(Namespace + "Phrase");
        public static readonly Iri AnchorOf = new(Namespace + "anchorOf");
        public static readonly Iri BeginIndex = new(Namespace + "beginIndex");
        public static readonly Iri EndIndex = new(Namespace + "endIndex");
        public static readonly Iri ReferenceContext = new(Namespace + "referenceContext");
        public static readonly Iri InSentence = new(Namespace + "sentence");
        public static readonly Iri SourceUrl = new(Namespace + "sourceUrl");
    }

    /// <summary>Grounded Annotation Framework.</summary>
    public static class Gaf
    {
        public const string Namespace = "http://groundedannotationframework.org/gaf#";

        public static readonly Iri DenotedBy = new(Namespace + "denotedBy");
        public static readonly Iri Mention = new(Namespace + "Mention");
    }

    /// <summary>PROV-O.</summary>
    public static class Prov
    {
        public const string Namespace = "http://www.w3.org/ns/prov#";

        public static readonly Iri Activity = new(Namespace + "Activity");
        public static readonly Iri SoftwareAgent = new(Namespace + "SoftwareAgent");
        public static readonly Iri Used = new(Namespace + "used");
        public static readonly Iri Generated = new(Namespace + "generated");
        public static readonly Iri WasAssociatedWith = new(Namespace + "wasAssociatedWith");
        public static readonly Iri WasDerivedFrom = new(Namespace + "wasDerivedFrom");
        public static readonly Iri HadPrimarySource = new(Namespace + "hadPrimarySource");
    }

    /// <summary>Schema.org.</summary>
    public static class Schema
    {
        public const string Namespace = "https://schema.org/";

        public static readonly Iri NewsArticle = new(Namespace + "NewsArticle");
        public static readonly Iri NewsMediaOrganization = new(Namespace + "NewsMediaOrganization");
        public static readonly Iri City = new(Namespace + "City");
        public static readonly Iri Country = new(Namespace + "Country");
        public static readonly Iri AdministrativeArea = new(Namespace + "AdministrativeArea");
        public static readonly Iri Sha256 = new(Namespace + "sha256");
        public static readonly Iri SoftwareVersion = new(Namespace + "softwareVersion");
        public static readonly Iri Url = new(Namespace + "url");
    }

    /// <summary>Provenance, Authoring and Versioning: https://pav-ontology.github.io/pav/.</summary>
    public static class Pav
    {
        public const string Namespace = "http://purl.org/pav/";

        public static readonly Iri RetrievedOn = new(Namespace + "retrievedOn");
    }

    /// <summary>DCMI Metadata Terms.</summary>
    public static class Dcterms
    {
        public const string Namespace = "http://purl.org/dc/terms/";

        public static readonly Iri Identifier = new(Namespace + "identifier");
        public static readonly Iri Issued = new(Namespace + "issued");
        public static readonly Iri Title = new(Namespace + "title");
        public static readonly Iri Description = new(Namespace + "description");
        public static readonly Iri Publisher = new(Namespace + "publisher");
        public static readonly Iri IsPartOf = new(Namespace + "isPartOf");
        public static readonly Iri Source = new(Namespace + "source");
    }

    /// <summary>GeoSPARQL and its simple features.</summary>
    public static class Geo
    {
        public const string Namespace = "http://www.opengis.net/ont/geosparql#";

        public static readonly Iri Feature = new(Namespace + "Feature");
        public static readonly Iri Geometry = new(Namespace + "Geometry");
        public static readonly Iri HasGeometry = new(Namespace + "hasGeometry");
        public static readonly Iri AsWkt = new(Namespace + "asWKT");
        public static readonly Iri SfWithin = new(Namespace + "sfWithin");

        /// <summary>Datatype of well-known text; longitude comes before latitude.</summary>
        public const string WktLiteral = Namespace + "wktLiteral";
    }

    /// <summary>OWL-Time.</summary>
    public static class OwlTime
    {
        public const string Namespace = "http://www.w3.org/2006/time#";

        public static readonly Iri UnitDay = new(Namespace + "unitDay");
        public static readonly Iri UnitWeek = new(Namespace + "unitWeek");
        public static readonly Iri UnitMonth = new(Namespace + "unitMonth");
        public static readonly Iri UnitYear = new(Namespace + "unitYear");
    }

    /// <summary>RDF 1.1.</summary>
    public static class RdfSyntax
    {
        public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

        public static readonly Iri Type = new(Namespace + "type");
        public static readonly Iri Value = new(Namespace + "value");
    }

    public static class Rdfs
    {
        public const string Namespace = "http://www.w3.org/2000/01/rdf-schema#";

        public static readonly Iri Label = new(Namespace + "label");
        public static readonly Iri Comment = new(Namespace + "comment");
    }

    public static class Owl
    {
        public const string Namespace = "http://www.w3.org/2002/07/owl#";

        public static readonly Iri SameAs = new(Namespace + "sameAs");
    }

    public static class Skos
    {
        public const string Namespace = "http://www.w3.org/2004/02/skos/core#";

        public static readonly Iri PrefLabel = new(Namespace + "prefLabel");
        public static readonly Iri AltLabel = new(Namespace + "altLabel");
    }

    public static class Foaf
    {
        public const string Namespace = "http://xmlns.com/foaf/0.1/";

        public static readonly Iri Person = new(Namespace + "Person");
        public static readonly Iri Group = new(Namespace + "Group");
    }

    public static class Org
    {
        public const string Namespace = "http://www.w3.org/ns/org#";

        public static readonly Iri Organization = new(Namespace + "Organization");
    }

    /// <summary>The prefixes of every text the program writes, and of queries that declare none, by name.</summary>
    public static ImmutableSortedDictionary<string, string> Prefixes { get; } = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("dcterms", Dcterms.Namespace),
        KeyValuePair.Create("faro", Faro.Namespace),
        KeyValuePair.Create("foaf", Foaf.Namespace),
        KeyValuePair.Create("gaf", Gaf.Namespace),
        KeyValuePair.Create("geo", Geo.Namespace),
        KeyValuePair.Create("nif", Nif.Namespace),
        KeyValuePair.Create("org", Org.Namespace),
        KeyValuePair.Create("owl", Owl.Namespace),
        KeyValuePair.Create("pav", Pav.Namespace),
        KeyValuePair.Create("prov", Prov.Namespace),
        KeyValuePair.Create("rdf", RdfSyntax.Namespace),
        KeyValuePair.Create("rdfs", Rdfs.Namespace),
        KeyValuePair.Create("schema", Schema.Namespace),
        KeyValuePair.Create("sem", Sem.Namespace),
        KeyValuePair.Create("skos", Skos.Namespace),
        KeyValuePair.Create("tal", Tal.Namespace),
        KeyValuePair.Create("time", OwlTime.Namespace),
        KeyValuePair.Create("xsd", Xsd.Namespace),
    ]);
}
