using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What keeps heavy work or jumps away, and by which rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clause">Stands after "because".</param>
/// <param name="Person">It lies in the runner, not in what the runner owns or when there is time.</param>
internal readonly record struct Hold(string Rule, string Clause, bool Person);

/// <summary>Why a stretch of the season holds nothing heavy, or no jumps, for this runner.</summary>
internal sealed class HeldBack(Runner runner, Permitted permitted, ImmutableArray<Session> sessions)
{
    private const int NoHeelRiseFrom = 75;

    /// <summary>Why no session around a date is heavy.</summary>
    /// <param name="phase">MS or PW.</param>
    /// <param name="date">The date.</param>
    public Hold FromHeavy(Phase phase, DateOnly date) => Barred(date) ?? ByTools(phase, date) ?? ByRoom(phase);

    /// <summary>What bars heavy work whatever the tools and the times, or null.</summary>
    public Hold? Barred(DateOnly date)
    {
        var codes = permitted.CautionsOn(date);
        var age = runner.AgeOn(date);
        if (!permitted.HeavyBarred(date, WeeksBefore(date)))
            return null;
        return this switch
        {
            _ when runner.Screening?.Reds == true => new("R-616", "your answers suggest that you may be eating too little for your training", true),
            _ when codes.Has(Caution.PregnancyAny) => new("R-707", "in pregnancy it stays moderate", true),
            _ when codes.Has(Caution.PostpartumUnchecked) => new("R-708", "after a birth it stays light until six weeks have passed and a clinician has seen you", true),
            _ when codes.Has(Caution.PostpartumLt12wk) => new("R-708", "in the first twelve weeks after a birth it stays moderate", true),
            _ when codes.Has(Caution.UncontrolledHypertension) => new("R-634", "with high blood pressure that is not under control four repetitions stay in reserve", true),
            _ when codes.Has(Caution.OsteoporosisUnsupervised) => new("R-633", "fragile bones without supervision ask for 8 to 12 repetitions with three in reserve", true),
            _ when age < Permitted.Adult => new("R-709", "under 18 it stays at 8 to 15 repetitions with three in reserve", true),
            _ when age >= Cautions.OlderFrom => new("R-702", "from 65 on, without a coach beside you, at least three repetitions stay in reserve", true),
            _ when permitted.ModerateFor(date) is { Irritable: true } sore => new(sore.Protocol.Rule, ConditionWords.Of(sore.Complaint.Id) + " is too irritable for heavy loads", true),
            _ when permitted.ModerateFor(date) is { } rehab => new(
                rehab.Protocol.Rule, "the load programme for " + ConditionWords.Of(rehab.Complaint.Id) + " is the heavy work of these weeks", true),
            _ when runner.Level == StrengthLevel.Novice => new("R-701", "your first twelve weeks of strength hold nothing heavy", true),
            _ => new("P-05", "the bone has to be looked at first", true),
        };
    }

    /// <summary>Why no session around a date holds a jump.</summary>
    public Hold FromJumps(Phase phase, DateOnly date) => JumpsBarred(phase, date) ?? new("R-562", "none found room in its sessions", false);

    /// <summary>Why jumps stay low, without a hard landing: the test that opens the next ones, or the hours to the runs; null where age or health keep them low.</summary>
    public Hold? FromHigherJumps(Phase phase, DateOnly date)
    {
        var (age, raises) = (runner.AgeOn(date), Tests.Least(runner, TestId.HeelRise));
        var weeks = WeeksBefore(date);
        return permitted.JumpLevel(phase, date, weeks) switch
        {
            1 when raises < PlyoLevel.RaisesFor(2, age) => new("R-560", FormattableString.Invariant(
                $"jumps for height open at {PlyoLevel.RaisesFor(2, age)} single-leg heel rises on each side, and your test showed {raises:0.##}; repeat it every six to eight weeks"), true),
            >= 2 when permitted.HardLandingToEarn(phase, date, weeks) is { } jump => new("P-29",
                $"{DoseReasons.Lower(jump.Name)} opens once your log shows {PrerequisiteWords.Of(permitted.Earned(jump, weeks, false).Select(e => e.Need), permitted.Catalogue)}, in good form and without pain", true),
            >= 2 => new("R-562", FormattableString.Invariant(
                $"hard landings keep {(runner.Level == StrengthLevel.Novice ? 48 : 24)} hours from the next key or long run, and none of your sessions stands that far from them"), false),
            _ => null,
        };
    }

    /// <summary>What bars jumps whatever the times, or null.</summary>
    public Hold? JumpsBarred(Phase phase, DateOnly date)
    {
        if (permitted.JumpLevel(phase, date, WeeksBefore(date)) > 0)
            return null;
        var codes = permitted.CautionsOn(date);
        var raises = Tests.Least(runner, TestId.HeelRise);
        var needed = PlyoLevel.FirstRaises(runner.AgeOn(date));
        return this switch
        {
            _ when codes.Has(Caution.PregnancyAny) => new("R-707", "in pregnancy there is no impact", true),
            _ when runner.Screening?.PostpartumWeeks is not null => new("R-708", "after a birth impact comes back once a clinician has cleared you", true),
            _ when codes.Has(Caution.OsteoporosisUnsupervised) => new("R-633", "fragile bones without supervision meet impact only after clearance", true),
            _ when PlyoLevel.IsUntested(runner, date) && runner.AgeOn(date) >= NoHeelRiseFrom => new("R-560", "they wait for a heel-rise test, and none to the limit is asked for at your age", true),
            _ when PlyoLevel.IsUntested(runner, date) => new("R-560", FormattableString.Invariant(
                $"from 65 on they wait for a test; let a physiotherapist or coach count your single-leg heel rises: at {needed} on each side, written into your file (heel_rise), they begin"), true),
            _ when raises < needed => new("R-560", FormattableString.Invariant($"jumps begin at {needed} single-leg heel rises, and your test showed {raises:0.##}"), true),
            _ when runner.Conditions.Length > 0 => new("P-30", "what you reported does not go with landings yet", true),
            _ => new("R-560", "jumps begin after more weeks of strength", false),
        };
    }

    private Hold? ByTools(Phase phase, DateOnly date)
    {
        if (permitted.HeavyPossible(phase, date, WeeksBefore(date)))
            return null;
        if (!permitted.OwnsHeavy(phase) && permitted.OwnsHeavy(Phase.MS))
            return new("R-403", "the heavy set of these weeks asks for a barbell or a machine", false);
        if (!permitted.OwnsHeavy(phase))
            return new("R-436", "nothing you own is heavy enough for it", false);
        return runner.Conditions.IsEmpty
            ? new("P-29", "the lifts that could be heavy are above your level for now", false)
            : new("P-02", "the lifts that could be heavy are not for you while what you reported lasts", false);
    }

    private Hold ByRoom(Phase phase) => sessions.Any(s => s.Phase == phase && s.Why.Any(w => w.Rule == "R-318"))
        ? new("R-318", "the runs and your free times leave no place for a heavy session", false)
        : new("R-436", "nothing in it can be loaded heavily enough yet", false);

    // Weeks of strength before the date's week: those that hold a session.
    private int WeeksBefore(DateOnly date)
    {
        var monday = TrainingWeek.MondayOf(date);
        return sessions.Where(s => s.Date < monday).Select(s => TrainingWeek.MondayOf(s.Date)).Distinct().Count();
    }
}
