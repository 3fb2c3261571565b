using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Catalogues;

public class DefaultCatalogueTests
{
    [Fact]
    public void The_back_squat_reads_as_its_file_says()
    {
        var squat = Catalogue.Default["back_squat"];

        Assert.Equal("Barbell back squat", squat.Name);
        Assert.Equal(Movement.TripleExtension, squat.Primary);
        Assert.Equal(Flags<Movement>.Of(Movement.HipExtension, Movement.KneeExtension), squat.Secondary);
        Assert.Equal([Muscle.Quadriceps, Muscle.GluteusMaximus, Muscle.Adductors, Muscle.Erectors], squat.Muscles);
        Assert.Equal([Flags<Implement>.Of(Implement.Barbell, Implement.Rack)], squat.Equipment);
        Assert.Equal((4, 0, 3, 2), (squat.Level, squat.Impact, squat.LegFatigue, squat.SorenessRisk));
        Assert.Equal(new Tempo("2-0-1"), squat.Tempo);
        Assert.Equal(Loading.Barbell, squat.Loading);
        Assert.Equal(new Dose(4, 3, 5, PerSide: false, Rir: 2, PctLo: 82, PctHi: 88, RestSeconds: 180), squat.DoseIn(Phase.MS));
        Assert.Null(squat.DoseIn(Phase.TR));
        Assert.True(squat.Contraindicated.Has(Caution.BsiSuspected));
        Assert.Equal(2, squat.Prerequisites.Length);
        Assert.Equal(6, squat.Prerequisites[0][0].StrengthWeeks);
        Assert.Equal(new Prerequisite("goblet_squat", 3, 8, 0.25, 3, null, null, null, Coached: false), squat.Prerequisites[1][0]);
        Assert.Equal(["S3", "S4"], squat.Sources);
        Assert.Equal(3, squat.Cues.Length);
    }

    [Fact]
    public void A_hold_counts_seconds_on_each_side_and_may_be_proved_by_a_test()
    {
        var copenhagen = Catalogue.Default["copenhagen_short"];

        Assert.Equal(Measure.Time, copenhagen.Measure);
        Assert.Equal(new Dose(2, 10, 20, PerSide: true, Rir: 4, PctLo: null, PctHi: null, RestSeconds: 45), copenhagen.DoseIn(Phase.AA));
        Assert.Equal(TestId.SidePlank, copenhagen.Prerequisites[0][1].Test);
        Assert.Equal(30, copenhagen.Prerequisites[0][1].Min);
    }

    [Fact]
    public void Published_ids_never_disappear_because_logs_refer_to_them()
    {
        var published = File.ReadAllLines(Repository.At("tests", "Sinew.Training.Tests", "Catalogues", "published-ids.txt"));

        Assert.Equal(174, published.Length);
        Assert.Empty(published.Except(Catalogue.Default.Exercises.Select(e => e.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void Exercises_stand_in_ordinal_order()
    {
        var ids = Catalogue.Default.Exercises.Select(e => e.Id).ToArray();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(Directory.GetFiles(Repository.At("catalogue", "exercises")).Length, ids.Length);
    }

    [Fact]
    public void Two_exercises_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Catalogue([Catalogue.Default["plank"], Catalogue.Default["plank"]]));

    [Fact]
    public void Another_format_or_version_is_refused() =>
        Assert.Throws<FormatException>(() => Catalogue.Parse("sinew-catalogue\t0\n"u8));
}
