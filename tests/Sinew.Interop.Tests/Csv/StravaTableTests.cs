using System.Text;
using Sinew.Interop.Csv;
using Sinew.Training.Running;

namespace Sinew.Interop.Tests.Csv;

public class StravaTableTests
{
    private const string English = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,"
        + "Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,"
        + "Max Speed,Average Speed,Elevation Gain";

    private const string Row = "12070,\"May 29, 2022, 3:53:35 PM\",Evening,Run,\"\",1428,3.32,,,false,\"\",,activities/9.fit.gz,,,1428.0,1411.0,3322.9,3.2,2.3,61.8";

    private static StravaTable? Read(string text, string zone = "Europe/Berlin") => StravaTable.Read(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadContext("activities.csv", TimeZoneInfo.FindSystemTimeZoneById(zone)));

    [Fact]
    public void The_second_of_two_like_columns_is_the_exact_one_and_utc_becomes_local()
    {
        var row = Assert.Single(Read(English + "\n" + Row)!.Rows);
        Assert.Equal((2, "activities/9.fit.gz"), (row.Row, row.File));
        var run = row.Activity;
        Assert.Equal(new DateTime(2022, 5, 29, 17, 53, 35), run.Start);
        Assert.Equal(new DateTime(2022, 5, 29, 15, 53, 35), run.StartUtc);
        Assert.Equal((Sport.Running, 1428.0, 1411.0, 3322.9, 61.8), (run.Sport, run.Seconds, run.MovingSeconds!.Value, run.Metres!.Value, run.AscentM!.Value));
        Assert.Equal("Evening", run.Name);
        Assert.Equal(["activities.csv"], run.Sources);
    }

    [Theory]
    [InlineData(87)]
    [InlineData(92)]
    [InlineData(94)]
    [InlineData(99)]
    [InlineData(101)]
    public void The_number_of_columns_does_not_matter(int columns)
    {
        var more = string.Concat(Enumerable.Range(22, columns - 21).Select(i => $",Column {i}"));
        var empty = new string(',', columns - 21);
        Assert.Equal(3322.9, Assert.Single(Read(English + more + "\n" + Row + empty)!.Rows).Activity.Metres);
    }

    [Fact]
    public void Columns_in_another_order_are_found_by_name()
    {
        var table = Read("Filename,Distance,Activity Type,New,Activity Date,Elapsed Time,Activity Name,Distance\nactivities/1.gpx,5.1,Run,x,\"Jan 2, 2022, 7:00:00 AM\",1800,Early,5123\n")!;
        var run = Assert.Single(table.Rows).Activity;
        Assert.Equal((5123.0, 1800.0, "Early"), (run.Metres!.Value, run.Seconds, run.Name));
    }

    [Theory]
    [InlineData("Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,x,x,x,x,Dateiname", "29.05.2022, 15:53:35", "Lauf")]
    [InlineData("ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,x,x,x,x,x,Nom du fichier", "29 mai 2022 à 15:53:35", "Course à pied")]
    [InlineData("ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Descripción,Tiempo transcurrido,Distancia,x,x,x,x,x,Nombre de archivo", "29 may. 2022 15:53:35", "Carrera")]
    [InlineData("ID attività,Data dell'attività,Nome dell'attività,Tipo di attività,Descrizione,Tempo trascorso,Distanza,x,x,x,x,x,Nome del file", "29 mag 2022, 15:53:35", "Corsa")]
    [InlineData("Activiteits-ID,Datum van activiteit,Naam van activiteit,Activiteitstype,Beschrijving,Verstreken tijd,Afstand,x,x,x,x,x,Bestandsnaam", "29 mei 2022 15:53:35", "Hardlopen")]
    [InlineData("ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Descrição,Tempo decorrido,Distância,x,x,x,x,x,Nome do arquivo", "29 de mai. de 2022, 15:53:35", "Corrida")]
    [InlineData("i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,i11,i12,i13,i14,i15", "2022-05-29 15:53:35", "Run")]
    public void A_translated_table_is_read(string header, string date, string type)
    {
        var row = Assert.Single(Read($"\uFEFF{header}\n12070,\"{date}\",Abends,{type},\"ein\nzwei\",1428,\"3,32\",,,false,,,activities/9.fit.gz,,\n")!.Rows);
        Assert.Equal((Sport.Running, 1428.0, 3320.0, "Abends"), (row.Activity.Sport, row.Activity.Seconds, row.Activity.Metres!.Value, row.Activity.Name));
        Assert.Equal(new DateTime(2022, 5, 29, 17, 53, 35), row.Activity.Start);
        Assert.Equal("activities/9.fit.gz", row.File);
    }

    [Fact]
    public void A_table_of_2018_has_metres_in_its_one_distance()
    {
        var run = Assert.Single(Read("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n1836776031,2018-09-12 15:02:23,Evening Run,Run,,783,3681.0,true,,activities/1.gpx\n")!.Rows).Activity;
        Assert.Equal((783.0, 3681.0), (run.Seconds, run.Metres!.Value));
    }

    [Fact]
    public void Broken_rows_are_named_and_the_others_kept()
    {
        var table = Read(English + "\n" + Row + "\n1,someday,Run,Run,,60,1\n2,\"May 29, 2022, 3:53:35 PM\",Run,Run,,,1\n" + Row + "\n")!;
        Assert.Equal([2, 5], table.Rows.Select(r => r.Row));
        Assert.Equal([3, 4], table.Rejected.Select(r => r.Row!.Value));
        Assert.Contains("someday", table.Rejected[0].Reason, StringComparison.Ordinal);
        Assert.Contains("duration", table.Rejected[1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps\nPush,x,y,,Bench,,,0,normal,50,5")]
    [InlineData("Shoe Name,Shoe Brand,a,b\n1,2,3,4")]
    [InlineData("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2022-05-29 15:53:35,Leg,29m,Squat,1,50,5,0,0,,,")]
    [InlineData("a\0b\u0001\u0002,,,,\n\n\0\0\0")]
    public void Another_table_is_none_of_ours(string text) => Assert.Null(Read(text));
}
