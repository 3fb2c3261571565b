using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>A session and what its content shows it to be, whatever its label says.</summary>
internal sealed class SessionFacts
{
    private const int WarmUpMinutes = 6;

    public SessionFacts(
        Session session, ImmutableArray<Item> items, ImmutableArray<Item> brief, ImmutableArray<string> unknown, Runner runner,
        DateOnly today, bool done)
    {
        Session = session;
        IsDone = done;
        Items = items;
        Everything = items.AddRange(brief);
        Unknown = unknown;
        Age = runner.AgeOn(session.Date);
        Active = Cautions.On(runner, today, session.Date);
        Minutes = Math.Max(session.Minutes, WarmUpMinutes + ((items.Sum(i => i.Seconds()) + 59) / 60));
        IsRehab = session.Class == SessionClass.R && session.Format == SessionFormat.Rehab
            && (done || (!runner.Conditions.IsDefaultOrEmpty && Minutes <= RehabReading.MostMinutes && Everything.All(i => RehabReading.IsNamed(runner, i.Exercise.Id))));
        (Content, Because) = IsRehab ? (SessionClass.R, "") : ContentClass.Of(Everything, session);
        Class = IsRehab ? SessionClass.R : ContentClass.Stricter(session.Class, Content);
        HardSets = IsRehab ? 0 : items.Sum(i => i.HardSets());
    }

    public Session Session { get; }

    /// <summary>It is past, or was done today: a fact, never complained about.</summary>
    public bool IsDone { get; }

    /// <summary>Exercises of the full version.</summary>
    public ImmutableArray<Item> Items { get; }

    /// <summary>Exercises of the full and of the short version.</summary>
    public ImmutableArray<Item> Everything { get; }

    /// <summary>Ids, alternatives included, that the catalogue does not know.</summary>
    public ImmutableArray<string> Unknown { get; }

    /// <summary>The runner's age on the day.</summary>
    public int Age { get; }

    /// <summary>Cautions active on the day.</summary>
    public Flags<Caution> Active { get; }

    /// <summary>A session of rehab that stands alone: its label, at most 20 minutes, and, unless it is done, nothing but exercises of a complaint's protocol.</summary>
    public bool IsRehab { get; }

    /// <summary>The longer of the stated minutes and those of R-222.</summary>
    public int Minutes { get; }

    /// <summary>Class by content alone.</summary>
    public SessionClass Content { get; }

    /// <summary>Why the content is of that class.</summary>
    public string Because { get; }

    /// <summary>The stricter of label and content.</summary>
    public SessionClass Class { get; }

    /// <summary>Lower-body hard sets (vocabulary).</summary>
    public int HardSets { get; }

    public DateOnly Date => Session.Date;

    public int StartsAt => Session.StartsAt;

    /// <summary>End by <see cref="Minutes"/>, as minutes since 0001-01-01.</summary>
    public int EndsAt => StartsAt + Minutes;

    /// <summary>Heavy: by label or by content.</summary>
    public bool Heavy => Class == SessionClass.H;

    /// <summary>Heavy or moderate.</summary>
    public bool Loading => Class is SessionClass.H or SessionClass.M;

    /// <summary>A sore-making exercise is being introduced: H's 24 hours hold before key and long runs.</summary>
    public Item? Introduction => IsRehab ? null : Everything.FirstOrDefault(i => i.Introduced && !i.Rehab);

    public int Contacts
    {
        get
        {
            var contacts = 0;
            foreach (var item in Items)
                contacts += item.Contacts;
            return contacts;
        }
    }

    public int MaxImpact => Everything.IsEmpty ? 0 : Everything.Max(i => i.Exercise.Impact);

    /// <summary>This exercise in the full version.</summary>
    public IEnumerable<Item> Of(string exercise) => Items.Where(i => string.Equals(i.Exercise.Id, exercise, StringComparison.Ordinal));

    /// <summary>Lower-body strength that is not rehab.</summary>
    public bool HasLowerStrength => Loading || (!IsRehab && Everything.Any(i =>
        !i.Rehab && !i.WarmUp && (i.Exercise.Impact >= 1 || (i.Exercise.IsLowerWork && i.Exercise.Measure != Measure.Time))));

    /// <summary>"the heavy session on Wednesday 2 December".</summary>
    public string Called => $"the {Wording.Class(Class)} session on {Wording.Day(Date)}";

    /// <summary>"The heavy session on Wednesday 2 December".</summary>
    public string Opening => $"The {Wording.Class(Class)} session on {Wording.Day(Date)}";
}
