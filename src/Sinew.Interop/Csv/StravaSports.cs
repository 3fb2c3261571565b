using Sinew.Training.Running;

namespace Sinew.Interop.Csv;

/// <summary>Activity types as Strava names them in its languages.</summary>
public static class StravaSports
{
    private static readonly Dictionary<string, Sport> Known = KnownNames();

    /// <summary>The sport of a type; <see cref="Sport.Other"/> if the name is not known.</summary>
    public static Sport Of(string type) => Known.GetValueOrDefault(Folded.Of(type), Sport.Other);

    private static Dictionary<string, Sport> KnownNames()
    {
        (Sport Sport, string Names)[] table =
        [
            (Sport.Running, "Run|Running|Trail Run|Virtual Run|Treadmill|Track Run|Race"
                + "|Lauf|Laufen|Laufeinheit|Traillauf|Trailrunning|Trail-Lauf|Geländelauf|Virtueller Lauf|Laufband"
                + "|Course à pied|Course|Trail|Course de trail|Course à pied virtuelle|Course virtuelle|Course sur sentier"
                + "|Carrera|Correr|Carrera de trail|Carrera por montaña|Carrera de montaña|Carrera virtual"
                + "|Corsa|Corsa su sentiero|Corsa virtuale|Trail running"
                + "|Hardlopen|Hardloopsessie|Loop|Trailrun|Virtuele hardloopsessie|Virtueel hardlopen"
                + "|Corrida|Corrida em trilha|Corrida de trilha|Corrida virtual|Correr em trilhos"),
            (Sport.Walking, "Walk|Hike|Snowshoe|Spaziergang|Gehen|Wanderung|Wandern|Walken|Marche|Marche à pied|Randonnée|Caminata|Caminar"
                + "|Senderismo|Excursión|Camminata|Escursione|Escursionismo|Wandeling|Hike|Caminhada|Trilha|Caminhar"),
            (Sport.Cycling, "Ride|Virtual Ride|E-Bike Ride|EBikeRide|Mountain Bike Ride|Gravel Ride|E-Mountain Bike Ride|Handcycle|Velomobile"
                + "|Radfahrt|Radfahren|Fahrrad|Virtuelle Radfahrt|Virtuelles Radfahren|Mountainbike-Fahrt|Mountainbiken|Gravel-Fahrt"
                + "|E-Bike-Fahrt|E-Bike|Vélo|Sortie à vélo|Sortie vélo|Cyclisme|Vélo virtuel|Sortie à vélo virtuelle|VTT|Gravel"
                + "|Vélo électrique|Ciclismo|Bicicleta|Vuelta ciclista|Ciclismo virtual|Bicicleta de montaña|Bicicleta eléctrica"
                + "|Pedalata|Giro in bici|Uscita in bici|Bici|Giro virtuale|Fietsrit|Fietsen|Rit|Virtuele fietsrit|Virtuele rit"
                + "|Mountainbikerit|Gravelrit|E-bikerit|Pedalada|Pedalada virtual|Pedal"),
            (Sport.Swimming, "Swim|Schwimmen|Natation|Natación|Nadar|Nuoto|Nuotata|Zwemmen|Zwemsessie|Natação"),
            (Sport.Strength, "Weight Training|Crossfit|Krafttraining|Gewichtheben|Musculation|Entraînement aux poids"
                + "|Entrenamiento con pesas|Entrenamiento de fuerza|Pesas|Allenamento con i pesi|Allenamento coi pesi|Pesi"
                + "|Krachttraining|Gewichtstraining|Treinamento com peso|Treinamento com pesos|Treino com pesos|Musculação"),
            (Sport.Mobility, "Yoga|Pilates|Ioga|Stretching|Dehnen"),
        ];
        var names = new Dictionary<string, Sport>(StringComparer.Ordinal);
        foreach (var (sport, list) in table)
        {
            foreach (var name in list.Split('|'))
                names.TryAdd(Folded.Of(name), sport);
        }

        return names;
    }
}
