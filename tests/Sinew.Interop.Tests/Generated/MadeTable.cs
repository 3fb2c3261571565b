using System.Globalization;
using System.Text;

namespace Sinew.Interop.Tests.Generated;

/// <summary>Writes Strava's table of activities in several languages.</summary>
public sealed class MadeTable
{
    private const int Columns = 92;
    private readonly StringBuilder text = new("\uFEFF");
    private readonly string language;
    private long id = 9_000_000_000;

    public MadeTable(string language)
    {
        this.language = language;
        var header = Header(language).Split('|').ToList();
        while (header.Count < Columns)
            header.Add(string.Create(CultureInfo.InvariantCulture, $"Column {header.Count + 1}"));
        Write(header);
    }

    /// <summary>The table so far, in UTF-8 with a byte order mark.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>Adds a row.</summary>
    public void Add(DateTime utc, string name, string sport, double seconds, double metres, string file, string description = "")
    {
        id += 7919;
        var fields = new string[Columns];
        Array.Fill(fields, "");
        fields[0] = id.ToString(CultureInfo.InvariantCulture);
        fields[1] = Date(utc);
        fields[2] = name;
        fields[3] = Sport(sport);
        fields[4] = description;
        fields[5] = ((int)seconds).ToString(CultureInfo.InvariantCulture);
        fields[6] = (metres / 1000).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', language is "en" ? '.' : ',');
        fields[9] = "false";
        fields[12] = file;
        fields[15] = seconds.ToString("0.0", CultureInfo.InvariantCulture);
        fields[16] = seconds.ToString("0.0", CultureInfo.InvariantCulture);
        fields[17] = metres.ToString("0.0##########", CultureInfo.InvariantCulture);
        fields[20] = "12.5";
        Write(fields);
    }

    private void Write(IEnumerable<string> fields) => text.AppendJoin(',', fields.Select(Quoted)).Append('\n');

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\n") < 0 ? field : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private string Date(DateTime utc) => language switch
    {
        "de" => utc.ToString("dd.MM.yyyy, HH:mm:ss", CultureInfo.InvariantCulture),
        "fr" => string.Create(CultureInfo.InvariantCulture, $"{utc.Day} {French[utc.Month - 1]} {utc:yyyy} à {utc:HH:mm:ss}"),
        "en" => utc.ToString("MMM d, yyyy, h:mm:ss tt", CultureInfo.InvariantCulture),
        _ => utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
    };

    private static readonly string[] French =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    private string Sport(string sport) => (language, sport) switch
    {
        ("de", "run") => "Lauf",
        ("de", "ride") => "Radfahrt",
        ("de", "strength") => "Krafttraining",
        ("fr", "run") => "Course à pied",
        ("fr", "ride") => "Vélo",
        ("fr", "strength") => "Musculation",
        (_, "run") => "Run",
        (_, "ride") => "Ride",
        _ => "Weight Training",
    };

    private static string Header(string language) => language switch
    {
        "de" => "Aktivitäts-ID|Aktivitätsdatum|Name der Aktivität|Aktivitätsart|Aktivitätsbeschreibung|Verstrichene Zeit|Distanz|Max. Herzfrequenz"
            + "|Relative Leistung|Pendeln|Hinweis zur Privatsphäre für Aktivitäten|Aktivitätsausrüstung|Dateiname|Sportlergewicht|Fahrradgewicht"
            + "|Verstrichene Zeit|Bewegungszeit|Distanz|Höchstgeschw.|Durchschnittliche Geschwindigkeit|Höhenzunahme",
        "fr" => "ID de l'activité|Date de l'activité|Nom de l'activité|Type d'activité|Description de l'activité|Temps écoulé|Distance"
            + "|Fréquence cardiaque max.|Effort relatif|Déplacement-transport|Note privée sur les activités|Matériel utilisé pour l'activité"
            + "|Nom du fichier|Poids de l'athlète|Poids du vélo|Temps écoulé|Durée de déplacement|Distance|Vitesse max.|Vitesse moyenne"
            + "|Dénivelé positif",
        "en" => "Activity ID|Activity Date|Activity Name|Activity Type|Activity Description|Elapsed Time|Distance|Max Heart Rate|Relative Effort"
            + "|Commute|Activity Private Note|Activity Gear|Filename|Athlete Weight|Bike Weight|Elapsed Time|Moving Time|Distance|Max Speed"
            + "|Average Speed|Elevation Gain",
        _ => "一|二|三|四|五|六|七|八|九|十|十一|十二|十三|十四|十五|六|十七|七|十九|二十|二十一",
    };
}
