using System.Globalization;
using Sinew.Interop.Csv;
using Sinew.Training.Running;

namespace Sinew.Interop.Tests.Csv;

public class CsvTests
{
    private static List<CsvRecord> Records(string text) => [.. CsvRecords.Read(new StringReader(text))];

    [Theory]
    [InlineData("a,b,c\n1,2,3\n", "1|2|3")]
    [InlineData("a,b,c\r\n1,2,3", "1|2|3")]
    [InlineData("a;b;c\n1,5;2;3", "1,5|2|3")]
    [InlineData("a\tb\tc\n1\t2\t", "1|2|")]
    [InlineData("a,b,c\n\"1,5\",\"two \"\"2\"\"\",\"x\ny\"\n", "1,5|two \"2\"|x\ny")]
    [InlineData("a,b,c\n,\"\",\n", "||")]
    [InlineData("a,b,c\n\"he said \"hi\" there\",2,3\n", "he said \"hi\" there|2|3")]
    [InlineData("a,b,c\n\n  \n1,2\"x\",3\n", "1|2\"x\"|3")]
    public void A_record_is_split_as_spreadsheets_do(string text, string fields)
    {
        var record = Records(text)[1];
        Assert.Null(record.Problem);
        Assert.Equal(2, record.Row);
        Assert.Equal(fields, string.Join('|', record.Fields));
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_own_row_alone()
    {
        var records = Records("a,b\n1,\"open\n2,x\n3,\"y\"\n");
        Assert.Equal([null, "a quote is never closed, or the row is too long", null, null], records.Select(r => r.Problem));
        Assert.Equal(["2|x", "3|y"], records.Skip(2).Select(r => string.Join('|', r.Fields)));
        Assert.Equal([1, 2, 3, 4], records.Select(r => r.Row));
    }

    [Fact]
    public void A_thousand_open_quotes_or_a_line_without_end_do_not_hang_the_reader()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Repeat("1,\"x\n2,y\"z\n", 100_000));
        Assert.True(Records(text).Count < 400_000);
        var line = Records("a,b\n" + new string('x', 5_000_000) + "\n1,2\n");
        Assert.NotNull(line[1].Problem);
        Assert.Equal("1|2", string.Join('|', line[2].Fields));
    }

    [Theory]
    [InlineData("May 29, 2022, 3:53:35 PM", "2022-05-29T15:53:35")]
    [InlineData("May 29, 2022, 3:53:35\u202FPM", "2022-05-29T15:53:35")]
    [InlineData("Sep 12, 2018, 12:02:23 AM", "2018-09-12T00:02:23")]
    [InlineData("29.05.2022, 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("29. Mai 2022, 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("29 mai 2022 à 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("9 août 2022 à 05:03:35", "2022-08-09T05:03:35")]
    [InlineData("3 févr. 2022 à 15:53:35", "2022-02-03T15:53:35")]
    [InlineData("29 may. 2022 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("29 ene 2022, 3:53:35 p. m.", "2022-01-29T15:53:35")]
    [InlineData("29 mag 2022, 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("29 mei 2022 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("29 de mai. de 2022, 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("2022-05-29 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("2022-05-29T15:53:35Z", "2022-05-29T15:53:35")]
    [InlineData("2022-05-29T17:53:35+02:00", "2022-05-29T15:53:35")]
    [InlineData("29/05/2022, 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("04/05/2022, 15:53:35", "2022-05-04T15:53:35")]
    [InlineData("4/5/2022, 3:53:35 PM", "2022-04-05T15:53:35")]
    [InlineData("05/29/2022 15:53", "2022-05-29T15:53:00")]
    [InlineData("29.05.2022 15.53.35", "2022-05-29T15:53:35")]
    [InlineData("2022年5月29日 15:53:35", "2022-05-29T15:53:35")]
    [InlineData("29.05.2022", "2022-05-29T00:00:00")]
    public void A_date_is_read_in_many_languages(string text, string expected)
    {
        Assert.True(DateText.TryParse(text, out var value));
        Assert.Equal(expected, value.ToString("s", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31.02.2022, 15:53:35")]
    [InlineData("29.05.2022, 25:53:35")]
    [InlineData("2022-13-29 15:53:35")]
    [InlineData("15:53:35")]
    [InlineData("999999999999999999 weeks")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 : : : :")]
    public void No_date_is_made_up(string text) => Assert.False(DateText.TryParse(text, out _));

    [Theory]
    [InlineData("3.32", 3.32)]
    [InlineData("3,32", 3.32)]
    [InlineData("1,020.5", 1020.5)]
    [InlineData("1.020,5", 1020.5)]
    [InlineData("1\u202F020,5", 1020.5)]
    [InlineData("1'020.5", 1020.5)]
    [InlineData("1,020,300", 1020300)]
    [InlineData("3322.949951171875", 3322.949951171875)]
    [InlineData("1.4e3", 1400)]
    public void A_number_is_read_with_point_or_comma(string text, double expected)
    {
        Assert.True(NumberText.TryParse(text, out var value));
        Assert.Equal(expected, value, 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("NaN")]
    [InlineData("1e999")]
    [InlineData("12 km")]
    public void No_number_is_made_up(string text) => Assert.False(NumberText.TryParse(text, out _));

    [Theory]
    [InlineData("City race 10k", 10, true)]
    [InlineData("Race pace 3x2 km", 10, false)]
    [InlineData("Berlin Marathon", 42.4, true)]
    [InlineData("Marathon training", 32, false)]
    [InlineData("Marathon", 10, false)]
    [InlineData("CPH half", 22.4, true)]
    [InlineData("Half asleep", 6, false)]
    [InlineData("Wettkampf!", 5, true)]
    [InlineData("Gara di paese", 8, true)]
    [InlineData("Embrace the rain", 8, false)]
    [InlineData("Carrera de mañana", 8, false)]
    [InlineData("Shakeout before race", 5, false)]
    public void A_race_is_told_by_its_title(string title, double km, bool race) => Assert.Equal(race, RaceTitle.Is(title, km * 1000));

    [Theory]
    [InlineData("Run", Sport.Running)]
    [InlineData("Trail Run", Sport.Running)]
    [InlineData("TrailRun", Sport.Running)]
    [InlineData("Lauf", Sport.Running)]
    [InlineData("Course à pied", Sport.Running)]
    [InlineData("Course a\u0300 pied", Sport.Running)]
    [InlineData("Carrera", Sport.Running)]
    [InlineData("Corsa", Sport.Running)]
    [InlineData("Hardlopen", Sport.Running)]
    [InlineData("Corrida", Sport.Running)]
    [InlineData("Krafttraining", Sport.Strength)]
    [InlineData("Weight Training", Sport.Strength)]
    [InlineData("Randonnée", Sport.Walking)]
    [InlineData("Radfahrt", Sport.Cycling)]
    [InlineData("Natación", Sport.Swimming)]
    [InlineData("Yoga", Sport.Mobility)]
    [InlineData("Kitesurf", Sport.Other)]
    [InlineData("", Sport.Other)]
    public void A_type_of_activity_is_known_in_many_languages(string type, Sport sport) => Assert.Equal(sport, StravaSports.Of(type));
}
