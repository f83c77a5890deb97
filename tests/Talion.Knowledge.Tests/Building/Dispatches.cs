using Talion.Extraction.Records;
using Talion.Knowledge.Building;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Building;

/// <summary>Five short articles with records made by hand: small enough to see what every question must answer.</summary>
static class Dispatches
{
    static readonly EventPlace Taji = new("Camp Taji", EntityKind.Base, "base/camp-taji", 33.52, 44.26);
    static readonly EventPlace Asad = new("Ain al-Asad", EntityKind.Base, "base/ain-al-asad", 33.79, 42.44);
    static readonly EventPlace Baghdad = new("Baghdad", EntityKind.City, "city/baghdad", 33.34, 44.4);
    static readonly EventPlace Iraq = new("Iraq", EntityKind.Country, "country/iraq", null, null);

    public static KnowledgeSettings Settings { get; } = new(World.Index, [])
    {
        Version = "1.0",
        Backings = [new Backing("group/kataib-hezbollah", "country/iran", "United States, designation of 2 July 2009")],
    };

    /// <summary>The killing of a person, and the missiles that answered it.</summary>
    public static Report Killing { get; } = MakeKilling();

    /// <summary>Rockets on a base, with a suspect, an accusation and figures.</summary>
    public static Report Rockets { get; } = MakeRockets();

    /// <summary>Another paper on the same rockets, with another figure.</summary>
    public static Report Figures { get; } = MakeFigures();

    /// <summary>Air strikes that answered the rockets, and a threat of more.</summary>
    public static Report Strikes { get; } = MakeStrikes();

    /// <summary>An attack that nobody is named for.</summary>
    public static Report Checkpoint { get; } = MakeCheckpoint();

    public static ImmutableArray<Report> All { get; } = [Killing, Rockets, Figures, Strikes, Checkpoint];

    static Report MakeKilling()
    {
        var dispatch = new Dispatch("killing", "2020-01-08",
            "A US drone killed Qassem Soleimani near Baghdad on 3 January.",
            "Iran said it fired missiles at Ain al-Asad on Wednesday in revenge for the killing of Soleimani; no casualties were reported.");
        var (killing, missiles) = (dispatch.Sentence(0, "killed"), dispatch.Sentence(1, "fired missiles"));
        return dispatch.With(
            dispatch.Event(1, EventType.Assassination, "Killing of Qassem Soleimani, Baghdad, 3 January 2020", "2020-01-03", killing) with
            {
                Attackers = [Attacker("US", "country/united-states", EntityKind.State, PartyBasis.Stated)],
                Targets = [new Target("Qassem Soleimani", EntityKind.Person, ["Soleimani"], null, "person/qassem-soleimani", "general")],
                Weapons = [new WeaponUse("drone", "drone", null)],
                Places = [Baghdad, Iraq],
                Casualties = [new CasualtyFigure(CasualtyKind.Killed, 1, 1, "Qassem Soleimani", "Qassem Soleimani", null, 0)],
            },
            dispatch.Event(2, EventType.MissileStrike, "Missile strike on Ain al-Asad, 8 January 2020", "2020-01-08", missiles) with
            {
                Attackers = [Attacker("Iran", "country/iran", EntityKind.State, PartyBasis.Claimed, by: "Iran")],
                Targets = [new Target("Ain al-Asad", EntityKind.Base, [], null, "base/ain-al-asad")],
                Weapons = [new WeaponUse("missiles", "missile", null)],
                Places = [Asad, Iraq],
                Casualties = [new CasualtyFigure(CasualtyKind.Killed, 0, 0, "no casualties", null, null, 0), new CasualtyFigure(CasualtyKind.Wounded, 0, 0, "no casualties", null, null, 0)],
                Claims = [new ResponsibilityClaim(Stance.Claimed, "Iran", "Iran", 0)],
                Links = [new EventLink(LinkType.Retaliation, "killing#e1", LinkBasis.Explicit, "in revenge for", 0.95, 0)],
            });
    }

    static Report MakeRockets()
    {
        var dispatch = new Dispatch("rockets", "2020-03-12",
            "Eighteen rockets hit Camp Taji north of Baghdad on Wednesday, killing three soldiers and wounding 12.",
            "The United States blamed Kataib Hezbollah for the attack; the group has denied it.",
            "Its supporters said the rockets avenged the killing of Qassem Soleimani on 3 January.");
        var (hit, blame, avenged) = (dispatch.Sentence(0, "hit"), dispatch.Sentence(1, "attack"), dispatch.Sentence(2, "rockets"));
        return dispatch.With(
            dispatch.Event(1, EventType.RocketAttack, "Rocket attack on Camp Taji, 11 March 2020", "2020-03-11", hit, blame, avenged) with
            {
                Attackers = [Attacker("Kataib Hezbollah", "group/kataib-hezbollah", EntityKind.ArmedGroup, PartyBasis.Attributed, by: "United States")],
                Targets = [new Target("Camp Taji", EntityKind.Base, [], null, "base/camp-taji")],
                Weapons = [new WeaponUse("rockets", "rocket", new CountRange(18, 18))],
                Places = [Taji, Baghdad, Iraq],
                Casualties =
                [
                    new CasualtyFigure(CasualtyKind.Killed, 3, 3, "three soldiers", "soldiers", null, 0),
                    new CasualtyFigure(CasualtyKind.Wounded, 12, 12, "12", "soldiers", null, 0),
                ],
                Claims =
                [
                    new ResponsibilityClaim(Stance.Accused, "Kataib Hezbollah", "United States", 1),
                    new ResponsibilityClaim(Stance.Denied, "Kataib Hezbollah", "Kataib Hezbollah", 1),
                ],
                Damage = [new Damage("hangar", "destroyed")],
                Links = [new EventLink(LinkType.Retaliation, "rockets#e2", LinkBasis.Explicit, "avenged", 0.95, 2)],
            },
            dispatch.Event(2, EventType.Assassination, "Killing of Qassem Soleimani, 3 January 2020", "2020-01-03", dispatch.Sentence(2, "killing")) with
            {
                Targets = [new Target("Qassem Soleimani", EntityKind.Person, [], null, "person/qassem-soleimani")],
            });
    }

    static Report MakeFigures()
    {
        var dispatch = new Dispatch("figures", "2020-03-13", "The rocket attack on Camp Taji on 11 March wounded 14 soldiers, the United States said.");
        return dispatch.With(
            dispatch.Event(1, EventType.RocketAttack, "Rocket attack on Camp Taji, 11 March 2020", "2020-03-11", dispatch.Sentence(0, "rocket attack")) with
            {
                Targets = [new Target("Camp Taji", EntityKind.Base, [], null, "base/camp-taji")],
                Weapons = [new WeaponUse("rocket", "rocket", null)],
                Places = [Taji, Iraq],
                Casualties = [new CasualtyFigure(CasualtyKind.Wounded, 14, 14, "14 soldiers", "soldiers", "United States", 0)],
            });
    }

    static Report MakeStrikes()
    {
        var dispatch = new Dispatch("strikes", "2020-03-13",
            "The United States bombed depots of Kataib Hezbollah in Iraq on Thursday in response to the rocket attack on Camp Taji.",
            "Iran warned that it could strike Ain al-Asad.");
        var (bombed, warned) = (dispatch.Sentence(0, "bombed"), dispatch.Sentence(1, "strike"));
        return dispatch.With(
            dispatch.Event(1, EventType.RocketAttack, "Rocket attack on Camp Taji, 11 March 2020", "2020-03-11", dispatch.Sentence(0, "rocket attack")) with
            {
                Targets = [new Target("Camp Taji", EntityKind.Base, [], null, "base/camp-taji")],
                Weapons = [new WeaponUse("rocket", "rocket", null)],
                Places = [Taji],
            },
            dispatch.Event(2, EventType.Airstrike, "Airstrike on Kataib Hezbollah, 12 March 2020", "2020-03-12", bombed) with
            {
                Attackers = [Attacker("United States", "country/united-states", EntityKind.State, PartyBasis.Stated)],
                Targets = [new Target("Kataib Hezbollah", EntityKind.ArmedGroup, [], null, "group/kataib-hezbollah")],
                Places = [Iraq],
                Links = [new EventLink(LinkType.Retaliation, "strikes#e1", LinkBasis.Explicit, "in response to", 0.95, 0)],
            },
            dispatch.Event(3, EventType.Attack, "Threatened attack on Ain al-Asad", null, warned) with
            {
                Status = EventStatus.Threatened,
                Attackers = [Attacker("Iran", "country/iran", EntityKind.State, PartyBasis.Stated)],
                Targets = [new Target("Ain al-Asad", EntityKind.Base, [], null, "base/ain-al-asad")],
                Places = [Asad],
            });
    }

    static Report MakeCheckpoint()
    {
        var dispatch = new Dispatch("checkpoint", "2020-05-05", "Gunmen shot at a checkpoint in Anbar on Monday, days after the air strikes, and killed 4 to 6 policemen.");
        return dispatch.With(
            dispatch.Event(1, EventType.ArmedAssault, "Armed assault on a checkpoint, Anbar, 4 May 2020", "2020-05-04", dispatch.Sentence(0, "shot")) with
            {
                Targets = [new Target("checkpoint", EntityKind.Building, [], null, null)],
                Places = [new EventPlace("Anbar", EntityKind.Province, "province/anbar", null, null)],
                Casualties = [new CasualtyFigure(CasualtyKind.Killed, 4, 6, "4 to 6 policemen", "policemen", null, 0)],
            });
    }

    static Attacker Attacker(string label, string entity, EntityKind kind, PartyBasis basis, string? by = null) => new(label, kind, [], basis, by, entity);
}
