using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Styles;

public class EveryStyleTests
{
    public static TheoryData<ProgrammeStyle, StrengthLevel, string> Everybody
    {
        get
        {
            var all = new TheoryData<ProgrammeStyle, StrengthLevel, string>();
            foreach (var style in Enum.GetValues<ProgrammeStyle>().Where(s => s != ProgrammeStyle.Sinew))
            {
                foreach (var level in Enum.GetValues<StrengthLevel>())
                {
                    foreach (var kit in (string[])["nothing", "home", "gym"])
                        all.Add(style, level, kit);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_style_is_a_programme_for_every_level_and_every_kit(ProgrammeStyle style, StrengthLevel level, string kit)
    {
        var plan = StylePeople.Plan(StylePeople.Fits(style) with { Level = level, Equipment = kit switch { "nothing" => Equipment.Nothing, "home" => StylePeople.Home, _ => StylePeople.Gym } });
        var article = ArticleStyle.Of(style)!;
        Assert.True(plan.Sessions.Length > 30);
        Assert.All(plan.Sessions, s => Assert.True(s.Exercises.Length is >= 2 and <= 10));
        // Nothing stands in it but the article's lines and what is said to be Sinew's.
        Assert.All(plan.Sessions.SelectMany(s => s.Exercises), e => Assert.Contains(article.Lines, l => e.Why.Any(w => w.Rule == l.Rule && w.Text.Contains(l.Name, StringComparison.OrdinalIgnoreCase))));
        Assert.Contains(plan.Findings, f => f.Rule == article.Rule && f.Text.Contains(article.Name, StringComparison.Ordinal));
        Assert.All(plan.Blocks, b => Assert.Contains(article.Name, b.Why[0].Text, StringComparison.Ordinal));
    }
}
