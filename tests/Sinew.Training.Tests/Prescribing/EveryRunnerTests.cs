using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>Floors that concern content, read again from the rule book and held against many random runners.</summary>
public sealed class EveryRunnerTests
{
    private const int Scenes = 300;

    private static readonly Lazy<(Scene Scene, PrescribeResult Result)[]> All =
        new(() => [.. Enumerable.Range(1, Scenes).Select(RandomScene.Of).Select(s => (s, s.Fill()))]);

    [Fact]
    public void Sessions_fit_their_minutes_and_keep_the_order_of_a_good_session() => ForAll((scene, result) =>
    {
        foreach (var s in result.Sessions)
        {
            var placed = scene.Placed.Single(p => p.Date == s.Date);
            Assert.NotEmpty(s.Exercises);
            Assert.True(s.Minutes <= placed.Budget, $"{s.Id}: {s.Minutes} of {placed.Budget}");
            Assert.Equal(MinutesOf(s.Exercises), s.Minutes);
            Assert.Equal(MinutesOf(s.Short.Exercises), s.Short.Minutes);
            Assert.True(s.Short.Minutes <= 15 && (s.Short.Minutes >= 10 || s.Minutes < 15), $"{s.Id} short {s.Short.Minutes}");
            Assert.True(s.Exercises.Zip(s.Exercises.Skip(1)).All(p => p.First.Slot <= p.Second.Slot), s.Id);
            Assert.Equal(s.Exercises.Length, s.Exercises.DistinctBy(e => e.Exercise).Count());
            Assert.True(s.Exercises.Length <= 10);
            Assert.NotEmpty(s.Why);
            Assert.All(s.Exercises, e => Assert.NotEmpty(e.Why));
            Assert.StartsWith(TrainingWeek.Iso(s.Date), s.Id, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Nothing_is_planned_or_offered_that_equipment_cautions_or_level_forbid() => ForAll((scene, result) =>
    {
        foreach (var (s, e) in Everything(scene, result))
        {
            var codes = Cautions.On(scene.Runner, Scene.Today, s.Date);
            Assert.True(e.Contraindicated.And(codes).IsEmpty, $"P-02 {s.Id} {e.Id}");
            Assert.True(scene.Runner.Equipment.Allows(e), $"P-31 {s.Id} {e.Id}");
            Assert.True(e.Level <= LevelOf(scene, s) + 1, $"P-29 {s.Id} {e.Id}");
            Assert.True(e.Pattern != Pattern.Olympic || scene.Runner.Supervised, $"P-09 {s.Id} {e.Id}");
            if (codes.Has(Caution.BsiSuspected))
                Assert.True(e.Impact == 0 && e.Region is Region.Upper or Region.Core && e.Position is Position.Seated or Position.Lying, $"P-05 {s.Id} {e.Id}");
            if (codes.Has(Caution.PregnancyAny))
                Assert.True(e.Primary != Movement.Plyometric && e.Impact == 0, $"P-06 {s.Id} {e.Id}");
            if (codes.Has(Caution.PostpartumLt12wk))
                Assert.Equal(0, e.Impact);
            if (scene.Runner.AgeOn(s.Date) >= 65 || codes.Has(Caution.OsteoporosisUnsupervised) || codes.Has(Caution.YouthPrepubertal))
                Assert.True(e.Impact < 3, $"P-07 {s.Id} {e.Id}");
            if (codes.Has(Caution.Osteoporosis))
                Assert.False(e.Movements.Has(Movement.TrunkFlexion) || e.Movements.Has(Movement.TrunkRotation), $"P-07 {s.Id} {e.Id}");
        }
    });

    [Fact]
    public void The_class_of_a_session_is_that_of_its_sets() => ForAll((scene, result) =>
    {
        var exposures = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var s in result.Sessions)
        {
            var heavy = false;
            var moderate = false;
            foreach (var e in s.Exercises)
            {
                var x = Catalogue.Default[e.Exercise];
                var lower = x.Region is Region.Lower or Region.Full;
                moderate |= (lower && x.LegFatigue >= 1) || x.Impact > 0;
                heavy |= lower && e.Sets.Any(set => set.Rir <= 2 || set.Percent1Rm >= 80);
                heavy |= x.Impact >= 2 && e.Sets.Sum(set => Contacts(set)) >= 60;
                var done = exposures.GetValueOrDefault(x.Id);
                if (x.SorenessRisk == 3 && done < 3)
                    Assert.True(e.Sets.Length == 1 && e.Sets[0].Rir >= 4, $"{s.Id} {x.Id}: an exercise that makes sore begins with one easy set");
                exposures[x.Id] = done + 1;
            }

            if (s.Class == SessionClass.P)
            {
                Assert.True(s.Minutes <= 15 && s.Exercises.All(e => e.Sets.Length <= 2 && e.Sets.All(set => set.Rir >= 4)));
                Assert.True(s.Exercises.Count(e => Catalogue.Default[e.Exercise].Region is Region.Lower or Region.Full) <= 2, s.Id);
                Assert.False(heavy);
            }
            else
            {
                Assert.Equal(heavy ? SessionClass.H : moderate ? SessionClass.M : SessionClass.L, s.Class);
            }

            var placed = scene.Placed.Single(p => p.Date == s.Date);
            // Light work is lighter than a primer, too: after a long gap a primer is light work alone (R-542).
            Assert.True(s.Class >= placed.Class || s.Class == SessionClass.L, $"{s.Id}: placed {placed.Class}, filled {s.Class}");
        }
    });

    [Fact]
    public void Effort_stays_within_what_level_and_population_allow() => ForAll((scene, result) =>
    {
        var first = true;
        foreach (var s in result.Sessions)
        {
            var codes = Cautions.On(scene.Runner, Scene.Today, s.Date);
            var weeks = scene.Season.Weeks[(s.Date.DayNumber - Scene.Today.DayNumber) / 7].StrengthWeeks;
            foreach (var e in s.Exercises)
            {
                var x = Catalogue.Default[e.Exercise];
                foreach (var set in e.Sets)
                {
                    Assert.True(set.Rir >= 1);
                    Assert.True(set.Lo <= set.Hi && set.Lo > 0);
                    if (first && weeks == 0)
                        Assert.True(set.Rir >= 4, $"P-27 {s.Id} {x.Id}");
                    if (scene.Runner.Level == StrengthLevel.Novice && weeks < 4)
                        Assert.True(set.Rir >= 3, $"P-27 {s.Id} {x.Id}");
                    if (s.Phase is Phase.MT or Phase.TP && x.Region is Region.Lower or Region.Full)
                        Assert.True(set.Rir >= 2, $"P-27 {s.Id} {x.Id}");
                    if (s.Phase == Phase.TP)
                        Assert.True(set.Percent1Rm is null or <= 79);
                    if (scene.Runner.AgeOn(s.Date) < 18)
                        Assert.True(set.Rir >= 2 && set.Percent1Rm is null or < 85, $"P-04 {s.Id} {x.Id}");
                    if (codes.Has(Caution.PregnancyAny))
                        Assert.True(set.Rir >= 3 && set.Percent1Rm is null or <= 80, $"P-06 {s.Id} {x.Id}");
                    if (codes.Has(Caution.UncontrolledHypertension))
                        Assert.True(set.Rir >= 4, $"R-634 {s.Id} {x.Id}");
                    if (x.Unilateral)
                        Assert.Equal(Side.Each, set.Side);
                }
            }

            first = false;
        }
    });

    [Fact]
    public void Weekly_hard_sets_grow_slowly_and_fall_in_light_weeks() => ForAll((scene, result) =>
    {
        var weeks = scene.Season.Weeks;
        var sets = new int[weeks.Length];
        foreach (var s in result.Sessions)
            sets[(s.Date.DayNumber - Scene.Today.DayNumber) / 7] += s.Exercises.Sum(HardSets);
        var holding = 0;
        for (var w = 0; w < weeks.Length; w++)
        {
            var before = w == 0 ? 0 : sets[Math.Max(0, w - 4)..w].Max();
            if (holding >= 2)
            {
                var rising = weeks[w].Km > weeks[w - 1].Km * 1.1;
                Assert.True(sets[w] <= (rising ? before : Math.Max(before * 1.2, before + 3)), $"P-23 week {w}: {string.Join(' ', sets)}");
            }

            if (weeks[w].Deload && w > 0)
                Assert.True(sets[w] <= 0.6 * sets[Math.Max(0, w - 3)..w].Max(), $"P-28 week {w}: {string.Join(' ', sets)}");
            holding += sets[w] > 0 ? 1 : 0;
        }

        if (scene.Season.Ultra)
            UltraHolds(scene, sets);
    });

    [Fact]
    public void Front_and_back_of_the_leg_stay_balanced_or_the_plan_says_why_not() => ForAll((scene, result) =>
    {
        foreach (var week in result.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)))
        {
            var all = week.SelectMany(s => s.Exercises).ToArray();
            var front = all.Where(e => Catalogue.Default[e.Exercise].IsAnterior).Sum(HardSets);
            var back = all.Where(e => Catalogue.Default[e.Exercise].IsPosterior).Sum(HardSets);
            if (back < front - 1 && !week.Any(s => s.Deload || s.Phase is Phase.TP or Phase.TR))
                Assert.Contains(result.Findings, f => f.Rule == "P-37" && f.Dates.Any(d => TrainingWeek.MondayOf(d) == week.Key));
        }
    });

    [Fact]
    public void A_week_with_two_full_sessions_covers_the_movements_or_the_plan_says_why_not() => ForAll((scene, result) =>
    {
        foreach (var week in result.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)))
        {
            if (week.Count(s => s.Format == SessionFormat.Full) < 2 || week.Any(s => s.Deload || s.Phase is Phase.TP or Phase.TR))
                continue;
            var all = week.SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]).ToArray();
            var missing =
                !all.Any(e => e.Movements.Has(Movement.PlantarFlexion)) || !all.Any(e => e.Movements.Has(Movement.HipExtension))
                || !all.Any(e => e.Movements.Has(Movement.KneeFlexion)) || !all.Any(e => e.Pattern == Pattern.Pull)
                || !all.Any(e => e.Movements.Has(Movement.HipAbduction) || e.Movements.Has(Movement.HipAdduction))
                || !all.Any(e => e.Movements.Has(Movement.TrunkAntiExtension)) || !all.Any(e => e.Movements.Has(Movement.SpinalExtension))
                || !all.Any(e => e.Movements.Has(Movement.TrunkAntiRotation) || e.Pattern == Pattern.AntiLateralFlexion);
            if (missing)
                Assert.Contains(result.Findings, f => f.Rule == "P-36" && f.Severity == Severity.Advice && f.Dates.Any(d => TrainingWeek.MondayOf(d) == week.Key));
        }
    });

    [Fact]
    public void Jumps_come_fresh_in_small_steps_and_two_days_apart() => ForAll((scene, result) =>
    {
        var before = 0;
        Session? lastHard = null;
        var byWeek = result.Sessions.ToLookup(s => TrainingWeek.MondayOf(s.Date));
        foreach (var week in scene.Season.Weeks)
        {
            var contacts = 0;
            foreach (var s in byWeek[week.From])
            {
                var tired = false;
                foreach (var e in s.Exercises)
                {
                    var x = Catalogue.Default[e.Exercise];
                    if (x.Measure == Measure.Contacts)
                    {
                        Assert.False(tired, s.Id);
                        contacts += e.Sets.Sum(Contacts);
                    }

                    tired |= x.LegFatigue >= 1 && x.Measure != Measure.Contacts;
                }

                var inSession = s.Exercises.Where(e => Catalogue.Default[e.Exercise].Measure == Measure.Contacts).Sum(e => e.Sets.Sum(Contacts));
                Assert.True(inSession <= 120);
                if (scene.Runner.Level == StrengthLevel.Novice && week.StrengthWeeks < 2)
                    Assert.Equal(0, inSession);
                if (s.Exercises.Any(e => Catalogue.Default[e.Exercise].Impact >= 2))
                {
                    if (lastHard is not null)
                        Assert.True(s.StartsAt - lastHard.EndsAt >= 48 * 60, $"P-30 {s.Id}");
                    Assert.False(scene.Calendar.On(s.Date.AddDays(-1)).Any(r => r.Kind == RunKind.Race || (r.Minutes >= 90 && r.Kind != RunKind.Cross)), $"P-15 {s.Id}");
                    lastHard = s;
                }
            }

            Assert.True(contacts <= Math.Max(before + 20, before * 1.2), $"P-30 {week.From}: {before} -> {contacts}");
            // P-30: after a deload the week before it counts.
            before = week.Deload ? Math.Max(before, contacts) : contacts;
        }
    });

    [Fact]
    public void Nothing_new_comes_close_to_an_A_race() => ForAll((scene, result) =>
    {
        var last = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var s in result.Sessions)
        {
            var close = scene.Calendar.Races.Any(r => r.Priority == RacePriority.A && r.Date >= s.Date && r.Date.DayNumber - s.Date.DayNumber < 14);
            foreach (var e in s.Exercises)
            {
                var x = Catalogue.Default[e.Exercise];
                if (close && (x.SorenessRisk >= 2 || x.Impact >= 1))
                    Assert.True(last.TryGetValue(x.Id, out var day) && s.Date.DayNumber - day.DayNumber <= 28, $"P-13 {s.Id} {x.Id}");
            }

            foreach (var e in s.Exercises)
                last[e.Exercise] = s.Date;
        }
    });

    [Fact]
    public void Loads_rise_by_a_tenth_at_most_and_never_with_the_sets() => ForAll((scene, result) =>
    {
        var exposures = new Dictionary<string, List<(Session Session, decimal Kg, int Sets)>>(StringComparer.Ordinal);
        foreach (var s in result.Sessions)
        {
            foreach (var e in s.Exercises)
            {
                if (e.Sets.Max(set => set.Load) is not { } load)
                    continue;
                Assert.Contains(load, LoadsOf(scene, e.Exercise));
                if (!exposures.TryGetValue(e.Exercise, out var list))
                    exposures[e.Exercise] = list = [];
                var counting = list.Where(x => !x.Session.Deload && x.Session.Phase != Phase.TP).Select(x => x.Kg).TakeLast(3).ToArray();
                if (counting.Length > 0)
                    Assert.True(load.Kg <= 1.1m * counting.Max(), $"P-22 {s.Id} {e.Exercise} {load} after {string.Join(' ', counting)}");
                list.Add((s, load.Kg, e.Sets.Length));
            }
        }
    });

    [Fact]
    public void Texts_promise_nothing_and_a_suspected_bone_injury_hears_nothing_of_running() => ForAll((scene, result) =>
    {
        string[] promises = ["prevent", "faster", "VO2", "lose weight", "will improve", "injury-free", "guarantee"];
        foreach (var s in result.Sessions)
        {
            var bone = Cautions.On(scene.Runner, Scene.Today, s.Date).Has(Caution.BsiSuspected);
            foreach (var reason in s.Why.Concat(s.Exercises.SelectMany(e => e.Why)))
            {
                Assert.DoesNotContain(promises, p => reason.Text.Contains(p, StringComparison.OrdinalIgnoreCase));
                if (bone)
                    Assert.DoesNotMatch(@"(?i)\brun", reason.Text);
            }
        }
    });

    [Fact]
    public void The_order_of_what_is_handed_over_changes_nothing() => ForAll((scene, result) =>
    {
        var again = (scene with { Placed = [.. scene.Placed.Reverse()] }).Fill();
        Assert.Equal(Scene.Show(result), Scene.Show(again));
    }, 60);

    private static void UltraHolds(Scene scene, int[] sets)
    {
        var weeks = scene.Season.Weeks;
        var start = 0;
        for (var w = 0; w < weeks.Length; w++)
        {
            // Each goal race begins anew (P-34 counts from the day after it).
            if (weeks[w].Phase == Phase.TR || (w > 0 && scene.Calendar.Races.Any(r => r.Priority == RacePriority.A && r.Date >= weeks[w - 1].From && r.Date <= weeks[w - 1].To)))
                start = weeks[w].Phase == Phase.TR ? w + 1 : w;
            var end = start;
            while (end < weeks.Length && weeks[end].Phase is Phase.AA or Phase.GS or Phase.MS)
                end++;
            if (w < end || end == start)
                continue;
            var most = Enumerable.Range(start, end - start).Where(b => !weeks[b].Deload).Select(b => sets[b]).DefaultIfEmpty(0).Max();
            if (scene.Calendar.Races.FirstOrDefault(r => r.Priority == RacePriority.A && r.Date >= weeks[w].From) is not { Row: >= RaceRow.UltraTo100 } race)
                continue;
            // The quarter with the most, of the weeks to the end of this race's recovery; together with all that are its equal, or not at all.
            var whole = weeks.Skip(start).Where(x => x.From <= race.Date.AddDays(21)).ToArray();
            if (most > 0 && whole.Count(x => x.Km >= weeks[w].Km) * 4 <= whole.Length)
                Assert.True(sets[w] <= most * 0.5, $"P-34 week {w}: {string.Join(' ', sets)}");
        }
    }

    private static IEnumerable<(Session Session, Exercise Exercise)> Everything(Scene scene, PrescribeResult result)
    {
        foreach (var s in result.Sessions)
        {
            foreach (var e in s.Exercises.Concat(s.Short.Exercises))
            {
                yield return (s, Catalogue.Default[e.Exercise]);
                foreach (var other in e.Alternatives)
                    yield return (s, Catalogue.Default[other]);
            }
        }
    }

    private static int LevelOf(Scene scene, Session s)
    {
        var weeks = scene.Season.Weeks[(s.Date.DayNumber - Scene.Today.DayNumber) / 7].StrengthWeeks;
        return scene.Runner.Level switch
        {
            StrengthLevel.Novice => s.Phase == Phase.AA ? 1 : weeks >= 12 ? 3 : 2,
            StrengthLevel.Intermediate => 3,
            _ => 4,
        };
    }

    private static IEnumerable<Sinew.Training.Units.Load> LoadsOf(Scene scene, string exercise) => scene.Runner.Equipment.LoadsFor(Catalogue.Default[exercise]);

    private static int MinutesOf(IEnumerable<PrescribedExercise> exercises)
    {
        var seconds = 0.0;
        foreach (var set in exercises.SelectMany(e => e.Sets))
        {
            var work = set.Measure switch
            {
                Measure.Reps => set.Hi * set.Tempo.SecondsPerRep,
                Measure.Contacts => set.Hi * 2,
                _ => set.Hi,
            };
            seconds += (set.Side == Side.Each ? (2 * work) + 15 : work) + set.RestSeconds;
        }

        return (int)Math.Ceiling(6 + (seconds / 60));
    }

    private static int HardSets(PrescribedExercise e)
    {
        var x = Catalogue.Default[e.Exercise];
        return x.Region is not (Region.Lower or Region.Full) || x.LegFatigue < 1 ? 0
            : e.Sets.Count(set => set.Rir <= 5 && !(set.Measure == Measure.Time && set.Hi < 30));
    }

    private static int Contacts(SetPrescription set) => set.Measure == Measure.Contacts ? set.Hi * (set.Side == Side.Each ? 2 : 1) : 0;

    private static void ForAll(Action<Scene, PrescribeResult> holds, int scenes = Scenes)
    {
        for (var seed = 1; seed <= scenes; seed++)
        {
            var (scene, result) = All.Value[seed - 1];
            try
            {
                holds(scene, result);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"Seed {seed}: {broken.Message}", broken);
            }
        }
    }
}
