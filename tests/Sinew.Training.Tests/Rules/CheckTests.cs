using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Mutations;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>The gate as a whole.</summary>
public sealed class CheckTests
{
    [Fact]
    public void The_order_of_the_lists_does_not_matter()
    {
        foreach (var made in HandMadePlans.All)
        {
            var broken = made.Session(made.Plan.Sessions[1], s => s with { Why = [], Start = new(5, 0) });
            var turned = broken.With(p => p with { Sessions = [.. p.Sessions.Reverse()], Runs = [.. p.Runs.Reverse()] });
            Assert.Equal(Gate.Check(broken).Floors.ToArray(), Gate.Check(turned).Floors.ToArray());
            Assert.NotEmpty(Gate.Check(broken).Floors);
        }
    }

    [Fact]
    public void The_past_is_not_complained_about_but_counts()
    {
        var gym = HandMadePlans.Get("gym");
        var heavy = gym.On(DayOfWeek.Tuesday, 6, 6).Single();
        var bad = gym.Session(heavy, s => s.At(DayOfWeek.Wednesday, "20:00"));
        Assert.Contains("P-11", Gate.Floors(bad), StringComparison.Ordinal);
        var later = bad.With(p => p with { Today = Monday.AddDays(42), Runs = [.. p.Runs.Where(r => r.Run.Date >= Monday.AddDays(42))] });
        Assert.Equal("", Gate.Floors(later));
    }

    [Fact]
    public void A_known_rule_is_one_of_the_book()
    {
        var made = HandMadePlans.Get("novice");
        Assert.True(Check.Run(made.Plan, made.Runner, Catalogue.Default, _ => true).Accepted);
        Assert.All(Check.Run(made.Plan, made.Runner, Catalogue.Default, _ => false).Floors, v => Assert.Equal("P-41", v.Rule));
    }

    [Fact]
    public void A_plan_without_sessions_is_sound_whatever_the_red_flag()
    {
        var made = HandMadePlans.Get("gym").Without(_ => true).For(r => r with { Screening = r.Screening! with { RedFlags = [RedFlag.ChestPain] } });
        Assert.Equal("", Gate.Floors(made));
    }

    [Fact]
    public void Runs_of_a_calendar_file_and_of_history_are_taken_as_listed()
    {
        var novice = HandMadePlans.Get("novice");
        var first = novice.Plan.Runs[0].Run;
        var file = novice.With(p => p with { Runs = p.Runs.SetItem(0, new(first with { Minutes = 30, Source = RunSource.Calendar }, null)) });
        Assert.Equal("", Gate.Floors(file));
        var inferred = novice.For(r => r with { Week = [] }).With(p => p with
        {
            Runs = [.. p.Runs.Select(r => r.Run.Source == RunSource.Week ? new ListedRun(r.Run with { Source = RunSource.History }, null) : r)],
        });
        Assert.Equal("", Gate.Floors(inferred));
        var other = inferred.With(p => p with { Runs = p.Runs.SetItem(0, new(p.Runs[0].Run with { Minutes = 30 }, null)) });
        Assert.Equal("", Gate.Floors(other));
        Assert.Equal("P-20", Gate.Floors(other.For(r => r with { Week = novice.Runner.Week })));
    }

    [Fact]
    public void A_written_plan_that_lost_kilometres_and_hardness_is_still_judged_by_the_runners_file()
    {
        var minis = HandMadePlans.Get("minis");
        var written = minis.With(p => p with { Runs = [.. p.Runs.Select(r => r with { Run = r.Run with { Km = 0, Hard = false } })] });
        Assert.Equal("", Gate.Floors(written));
        var heavy = written.Session(written.On(DayOfWeek.Tuesday, 3, 3).Single(), s => s with { Class = SessionClass.H });
        Assert.Equal("P-14", Gate.Floors(heavy));
    }

    [Theory]
    [InlineData("R-085", "It may help, mainly if done regularly and well; not guaranteed.", true)]
    [InlineData("R-224", "Groups of runners became 1–3 % faster; individuals vary, including none.", true)]
    [InlineData("R-813", "A 45:00 over 10 km would be 27–81 s faster on average of groups; individuals vary, including none.", true)]
    [InlineData("R-085", "A 45:00 over 10 km would be 27–81 s faster on average of groups; individuals vary, including none.", false)]
    [InlineData("R-225", "It does not prevent injuries in runners as a whole: no overall reduction.", true)]
    [InlineData("R-085", "Hold for 45 seconds, then rest 60 seconds.", true)]
    [InlineData("R-303", "After Tuesday's easy run, so that Thursday's intervals stay fresh.", true)]
    [InlineData("R-085", "Prevents injuries.", false)]
    public void Honest_words_pass_and_promises_do_not(string rule, string words, bool legal)
    {
        var made = HandMadePlans.Get("gym");
        made = made.Session(made.Plan.Sessions[4], s => s with { Why = [PlanBuilder.Why(rule) with { Text = words }] });
        Assert.Equal(legal ? "" : "P-40", Gate.Floors(made));
    }

    [Fact]
    public void The_short_version_is_checked_like_the_session()
    {
        var made = HandMadePlans.Get("novice");
        var session = made.On(DayOfWeek.Tuesday, 6, 6).Single();
        Assert.Equal("P-27", Gate.Floors(Short(new("single_arm_row", 1, Rir: 0, Kg: 8))));
        Assert.Equal("P-29", Gate.Floors(Short(new("v_sit", 1, Rir: 5))));
        Assert.Equal("P-31", Gate.Floors(Short(new("band_row", 1, Rir: 4))));
        Assert.Equal("P-45", Gate.Floors(Short(new("single_arm_row", 1, Rir: 4, Kg: 7))));
        Assert.Equal("P-11", Gate.Floors(Short(new("calf_raise_double", 1, Rir: 2))));

        Case Short(Ex asked) => made.Session(session, s => s with
        {
            Short = s.Short with { Exercises = [PlanBuilder.Prescribe(asked, s.Phase, s.Class, false)] },
        });
    }

    [Fact]
    public void Texts_say_what_stands_too_close_to_what()
    {
        var gym = HandMadePlans.Get("gym");
        var bad = gym.Session(gym.On(DayOfWeek.Tuesday, 6, 6).Single(), s => s.At(DayOfWeek.Wednesday, "20:00") with { Minutes = 40 });
        var said = Gate.Check(bad).Floors.First(v => v.Rule == "P-11");
        Assert.Equal(new(2026, 12, 30), said.Date);
        Assert.StartsWith("The heavy session on Wednesday 30 December ends 10 h ", said.Text, StringComparison.Ordinal);
        Assert.Contains("before the tempo run on Thursday 31 December at 07:00; heavy work needs 24 h, better 36.", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_a_plan_holds_the_gate_answers(int seed)
    {
        var draw = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var made = HandMadePlans.All[draw.Next(HandMadePlans.All.Count)];
            for (var edits = draw.Next(1, 6); edits > 0 && made.Plan.Sessions.Length > 0; edits--)
            {
                var session = made.Plan.Sessions[draw.Next(made.Plan.Sessions.Length)];
                made = draw.Next(6) switch
                {
                    0 => made.Session(session, s => s with { Date = s.Date.AddDays(draw.Next(-30, 30)), Start = new(draw.Next(24), draw.Next(60)) }),
                    1 => made.Session(session, s => s with { Class = (SessionClass)draw.Next(5), Format = (SessionFormat)draw.Next(4) }),
                    2 => made.Session(session, s => s with { Exercises = [], Short = s.Short with { Exercises = [] }, Why = [] }),
                    3 => made.Session(session, s => s with { Exercises = [.. s.Exercises.Select(e => e with { Sets = [] })] }),
                    4 => made.With(p => p with { Blocks = p.Blocks.RemoveAt(draw.Next(p.Blocks.Length)), Runs = [] }) is var less && less.Plan.Blocks.Length > 0
                        ? less : made,
                    _ => made.Session(session, s => s.Last(new(Catalogue.Default.Exercises[draw.Next(Catalogue.Default.Exercises.Length)].Id, Rir: draw.Next(7)))),
                };
            }

            var result = Gate.Check(made);
            Assert.All(result.Floors.Concat(result.Wants), v => Assert.EndsWith(".", v.Text, StringComparison.Ordinal));
        }
    }
}
