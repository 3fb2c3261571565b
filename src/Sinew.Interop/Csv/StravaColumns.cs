namespace Sinew.Interop.Csv;

/// <summary>
/// Where a Strava table keeps what is needed; -1 where it has no such column. Exports double some headers (rounded kilometres first,
/// metres second), translate them, and change their number, so columns go by name and occurrence.
/// </summary>
internal sealed record StravaColumns(
    int Date, int Name, int Type, int Elapsed, int Distance, int File, int ExactElapsed, int Moving, int Metres, int Ascent, int AvgHr)
{
    private const int FirstBlock = 15;

    private static readonly Dictionary<string, string> Known = KnownNames();

    /// <summary>Finds the columns by name; null if this is no table of activities as Strava writes it.</summary>
    public static StravaColumns? ByName(CsvRecord header)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < header.Fields.Count; i++)
        {
            if (Known.TryGetValue(Folded.Of(header.Fields[i]), out var meaning))
            {
                if (!places.TryGetValue(meaning, out var list))
                    places[meaning] = list = [];
                list.Add(i);
            }
        }

        int At(string meaning, int occurrence = 0) => places.TryGetValue(meaning, out var list) && list.Count > occurrence ? list[occurrence] : -1;
        if (At("date") < 0 || At("type") < 0 || At("elapsed") < 0 || (At("file") < 0 && At("name") < 0))
            return null;

        // The exports before July 2019 have snake-case names and one distance, in metres.
        var old = header.Fields.Any(f => f == "elapsed_time");
        return Complete(header, new StravaColumns(
            At("date"), At("name"), At("type"), At("elapsed"), old ? -1 : At("distance"), At("file"), At("elapsed", 1), At("moving"),
            old ? At("distance") : At("distance", 1), At("ascent"), At("hr")));
    }

    /// <summary>
    /// Takes the usual places of the first 15 columns when the header is in a language not known here but the first row is shaped like
    /// Strava's: a number, a date, and a file in the folder of activities or none. Null if it is not.
    /// </summary>
    public static StravaColumns? ByShape(CsvRecord header, CsvRecord first)
    {
        if (header.Fields.Count < FirstBlock || first.Fields.Count < FirstBlock || first[0].Length < 4 || !first[0].All(char.IsAsciiDigit)
            || !DateText.TryParse(first[1], out _) || !NumberText.TryParseSeconds(first[5], out _) || first[3].Length == 0
            || (first[12].Length > 0 && !first[12].Contains('/', StringComparison.Ordinal)))
            return null;
        return Complete(header, new StravaColumns(1, 2, 3, 5, 6, 12, -1, -1, -1, -1, -1));
    }

    // Doubled headers tell the second block in any language: elapsed, moving, metres, then ascent five and heart rate sixteen further on.
    private static StravaColumns Complete(CsvRecord header, StravaColumns columns)
    {
        if (header.Fields.Count <= 17 || columns.Elapsed != 5 || columns.Distance != 6 || header[15] != header[5] || header[17] != header[6])
            return columns;
        var rate = header.Fields.Count > 31 && header[30] == header[7] && header[7].Length > 0 ? 31 : -1;
        return columns with
        {
            ExactElapsed = columns.ExactElapsed < 0 ? 15 : columns.ExactElapsed,
            Moving = columns.Moving < 0 ? 16 : columns.Moving,
            Metres = columns.Metres < 0 ? 17 : columns.Metres,
            Ascent = columns.Ascent < 0 && header.Fields.Count > 20 ? 20 : columns.Ascent,
            AvgHr = columns.AvgHr < 0 ? rate : columns.AvgHr,
        };
    }

    private static Dictionary<string, string> KnownNames()
    {
        (string Meaning, string Names)[] table =
        [
            ("date", "Activity Date|Date|Aktivitätsdatum|Date de l'activité|Fecha de la actividad|Data dell'attività|Data attività"
                + "|Datum van activiteit|Activiteitsdatum|Datum activiteit|Data da atividade"),
            ("name", "Activity Name|Name|Name der Aktivität|Nom de l'activité|Nombre de la actividad|Nome dell'attività|Nome attività"
                + "|Naam van activiteit|Naam activiteit|Activiteitsnaam|Nome da atividade"),
            ("type", "Activity Type|Type|Aktivitätsart|Type d'activité|Tipo de actividad|Tipo di attività|Tipo attività|Activiteitstype"
                + "|Type activiteit|Activiteitentype|Tipo de atividade|Tipo da atividade"),
            ("elapsed", "Elapsed Time|Verstrichene Zeit|Temps écoulé|Durée totale|Tiempo transcurrido|Tempo trascorso|Tempo totale"
                + "|Verstreken tijd|Tempo decorrido"),
            ("distance", "Distance|Distanz|Distancia|Distanza|Afstand|Distância"),
            ("file", "Filename|File Name|Dateiname|Nom du fichier|Nombre de archivo|Nombre del archivo|Nome del file|Nome file|Bestandsnaam"
                + "|Nome do arquivo|Nome do ficheiro"),
            ("moving", "Moving Time|Bewegungszeit|Durée de déplacement|Temps de déplacement|Tiempo en movimiento|Tempo in movimento"
                + "|Beweegtijd|Tijd in beweging|Tempo em movimento|Tempo de movimentação"),
            ("ascent", "Elevation Gain|Höhenzunahme|Höhenmeter|Dénivelé positif|Desnivel positivo|Ganancia de elevación|Desnivel"
                + "|Dislivello positivo|Dislivello|Hoogtewinst|Hoogteverschil|Stijging|Ganho de elevação|Ganho de altimetria"),
            ("hr", "Average Heart Rate|Durchschnittliche Herzfrequenz|Fréquence cardiaque moyenne|Frecuencia cardíaca media"
                + "|Frecuencia cardíaca promedio|Ritmo cardiaco medio|Frequenza cardiaca media|Gemiddelde hartslag"
                + "|Frequência cardíaca média"),
        ];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (meaning, list) in table)
        {
            foreach (var name in list.Split('|'))
                names[Folded.Of(name)] = meaning;
        }

        return names;
    }
}
