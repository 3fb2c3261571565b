namespace Sinew.Training.Tests.Cases;

/// <summary>The runners of the worked cases and of the snapshots, as runner.json would hold them. Week 1 begins on Monday 2026-11-23.</summary>
internal static class People
{
    public const string Nina = """
        {
          "schema": "sinew.runner/1", "name": "Nina", "born": "1997-03-14", "sex": "female", "bodyMassKg": 62, "heightCm": 168,
          "experience": { "strength": "novice" }, "event": "10k",
          "races": [ { "date": "2027-02-28", "event": "10k", "name": "City 10" } ],
          "week": [
            { "day": "tue", "kind": "easy", "minutes": 45, "start": "18:00" },
            { "day": "thu", "kind": "intervals", "minutes": 60, "start": "18:00" },
            { "day": "sun", "kind": "easy", "minutes": 80, "start": "09:00" }
          ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2 },
          "equipment": ["miniband", "dumbbell:8,8", "chair", "step"],
          "goals": ["performance"], "screening": { "parq": "clear" },
          "tests": [
            { "id": "heel_rise", "date": "2026-11-20", "left": 24, "right": 18 },
            { "id": "side_plank", "date": "2026-11-20", "left": 40, "right": 42 },
            { "id": "sl_bridge", "date": "2026-11-20", "left": 14, "right": 15 }
          ]
        }
        """;

    public const string Ruth = """
        {
          "schema": "sinew.runner/1", "name": "Ruth", "born": "1959-05-02", "sex": "female", "bodyMassKg": 60, "heightCm": 163,
          "experience": { "strength": "novice" },
          "week": [
            { "day": "mon", "kind": "easy", "minutes": 45, "km": 6, "start": "07:00" },
            { "day": "wed", "kind": "easy", "minutes": 45, "km": 6, "start": "07:00" },
            { "day": "sat", "kind": "long", "minutes": 60, "km": 8, "start": "09:00" }
          ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2 },
          "equipment": ["miniband", "band", "dumbbell:3,3,5,5", "step"],
          "goals": ["health"], "screening": { "parq": "clear" },
          "conditions": [ { "id": "osteoporosis", "diagnosed": true } ],
          "tests": [
            { "id": "chair_stand", "date": "2026-11-18", "value": 10 },
            { "id": "heel_rise", "date": "2026-11-18", "left": 12, "right": 12 }
          ]
        }
        """;

    public const string Tom = """
        {
          "schema": "sinew.runner/1", "name": "Tom", "born": "1992-06-01", "sex": "male", "bodyMassKg": 72, "heightCm": 180,
          "experience": { "strength": "intermediate" }, "event": "ultra",
          "races": [ { "date": "2027-05-09", "event": "ultra", "km": 100, "ascentM": 5000, "name": "Ridge 100" } ],
          "week": [
            { "day": "tue", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "wed", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "thu", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "sat", "kind": "long", "minutes": 120, "start": "09:00" },
            { "day": "sun", "kind": "long", "minutes": 120, "start": "09:00", "from": "2027-02-08" }
          ],
          "volume": [
            { "from": "2026-11-23", "km": 60 }, { "from": "2027-01-04", "km": 65 }, { "from": "2027-01-18", "km": 70 },
            { "from": "2027-02-01", "km": 75 }, { "from": "2027-02-15", "km": 80 }, { "from": "2027-02-22", "km": 85 },
            { "from": "2027-03-01", "km": 90 }, { "from": "2027-03-15", "km": 95 }, { "from": "2027-03-22", "km": 100 },
            { "from": "2027-04-05", "km": 105 }, { "from": "2027-04-12", "km": 110 }, { "from": "2027-04-26", "km": 70 },
            { "from": "2027-05-03", "km": 40 }
          ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2 },
          "equipment": ["box", "dumbbell:20,20", "backpack"],
          "goals": ["performance"], "screening": { "parq": "clear" }
        }
        """;

    public const string Sara = """
        {
          "schema": "sinew.runner/1", "name": "Sara", "born": "2004-02-20", "sex": "female", "bodyMassKg": 49, "heightCm": 167,
          "experience": { "strength": "intermediate" }, "event": "5k",
          "races": [ { "date": "2026-12-27", "event": "5k", "name": "Year's End 5" } ],
          "week": [
            { "day": "mon", "kind": "easy", "minutes": 60, "km": 12, "start": "07:00" },
            { "day": "tue", "kind": "intervals", "minutes": 70, "km": 14, "start": "07:00" },
            { "day": "wed", "kind": "easy", "minutes": 60, "km": 12, "start": "07:00" },
            { "day": "thu", "kind": "tempo", "minutes": 60, "km": 13, "start": "07:00" },
            { "day": "fri", "kind": "easy", "minutes": 45, "km": 9, "start": "07:00" },
            { "day": "sun", "kind": "long", "minutes": 100, "km": 20, "start": "09:00" }
          ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2 },
          "equipment": ["band", "dumbbell:5,5", "bench"],
          "goals": ["performance", "weight"],
          "conditions": [ { "id": "bsi_suspected", "side": "left", "site": "anterior_tibia", "since": "2026-11-02", "pain": 6 } ],
          "screening": { "parq": "clear", "redFlags": ["bsi_high_risk_site"], "reds": true, "cleared": false }
        }
        """;

    /// <summary>Sara after a clinician has seen her; the bone is not cleared yet.</summary>
    public static string SaraSeen => Sara.Replace("\"cleared\": false", "\"cleared\": true", StringComparison.Ordinal);

    public const string Erik = """
        {
          "schema": "sinew.runner/1", "name": "Erik", "born": "1988-03-30", "sex": "male", "bodyMassKg": 78, "heightCm": 184,
          "experience": { "strength": "intermediate" }, "event": "half",
          "races": [ { "date": "2027-02-14", "event": "half", "name": "Winter Half" } ],
          "week": [
            { "day": "mon", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "wed", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "fri", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "sun", "kind": "long", "minutes": 100, "start": "09:00" }
          ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2 },
          "equipment": ["barbell", "rack", "bench", "box", "step", "rope", "dumbbell:2.5-30", "cable", "pulldown", "machine_legpress", "machine_legcurl", "machine_calf", "band", "miniband"],
          "goals": ["performance"], "screening": { "parq": "clear" },
          "conditions": [ { "id": "achilles", "side": "right", "since": "2026-09-14", "pain": 4, "diagnosed": true } ]
        }
        """;

    public const string Jonas = """
        {
          "schema": "sinew.runner/1", "name": "Jonas", "born": "2011-04-10", "sex": "male", "bodyMassKg": 54, "heightCm": 170,
          "experience": { "strength": "novice", "supervised": true }, "event": "3k",
          "races": [ { "date": "2027-03-14", "event": "3k", "name": "Club 3000" } ],
          "week": [
            { "day": "mon", "kind": "easy", "minutes": 40, "start": "17:00" },
            { "day": "wed", "kind": "intervals", "minutes": 60, "start": "17:00" },
            { "day": "sat", "kind": "easy", "minutes": 50, "start": "09:00" }
          ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2 },
          "equipment": ["miniband", "band", "dumbbell:4,4,6,6,8,8", "step", "box"],
          "goals": ["performance"], "screening": { "parq": "clear", "prepubertal": false }
        }
        """;

    public const string Hanna = """
        {
          "schema": "sinew.runner/1", "name": "Hanna", "born": "1990-09-12", "sex": "female", "bodyMassKg": 60, "heightCm": 170,
          "experience": { "strength": "intermediate" }, "event": "half",
          "races": [ { "date": "2027-04-11", "event": "half", "name": "Spring Half" } ],
          "week": [
            { "day": "mon", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "tue", "kind": "intervals", "minutes": 60, "start": "07:00" },
            { "day": "thu", "kind": "tempo", "minutes": 60, "start": "07:00" },
            { "day": "fri", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "sun", "kind": "long", "minutes": 110, "start": "09:00" }
          ],
          "volume": [ { "from": "2026-11-23", "km": 45 }, { "from": "2027-01-18", "km": 50 }, { "from": "2027-02-22", "km": 55 }, { "from": "2027-03-29", "km": 40 } ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2 },
          "equipment": ["barbell", "rack", "bench", "box", "step", "dumbbell:2.5-30", "kettlebell:8,12,16,20,24", "cable", "pulldown", "machine_legpress", "machine_legcurl", "machine_calf", "band", "miniband"],
          "goals": ["performance"], "screening": { "parq": "clear" },
          "tests": [
            { "id": "e1rm", "exercise": "back_squat", "date": "2026-11-16", "value": 70 },
            { "id": "e1rm", "exercise": "rdl_barbell", "date": "2026-11-16", "value": 75 },
            { "id": "e1rm", "exercise": "hip_thrust_barbell", "date": "2026-11-16", "value": 95 },
            { "id": "heel_rise", "date": "2026-11-16", "left": 27, "right": 28 }
          ]
        }
        """;

    public const string Ali = """
        {
          "schema": "sinew.runner/1", "name": "Ali", "born": "2000-01-20", "sex": "male", "bodyMassKg": 64, "heightCm": 178,
          "experience": { "strength": "advanced" }, "event": "5k",
          "races": [ { "date": "2027-03-28", "event": "5k", "name": "Track 5000" } ],
          "week": [
            { "day": "mon", "kind": "easy", "minutes": 50, "start": "07:00" },
            { "day": "tue", "kind": "intervals", "minutes": 75, "start": "07:00" },
            { "day": "wed", "kind": "easy", "minutes": 60, "start": "07:00" },
            { "day": "thu", "kind": "easy", "minutes": 50, "start": "07:00" },
            { "day": "fri", "kind": "tempo", "minutes": 60, "start": "07:00" },
            { "day": "sat", "kind": "recovery", "minutes": 40, "start": "09:00" },
            { "day": "sun", "kind": "long", "minutes": 100, "start": "09:00" }
          ],
          "availability": { "minutes": 60, "sessionsPerWeek": 2 },
          "equipment": ["barbell", "rack", "bench", "box", "step", "dumbbell:2.5-40", "kettlebell:16,24", "trapbar", "cable", "pullup_bar", "machine_legcurl", "machine_calf", "band", "miniband"],
          "goals": ["performance"], "screening": { "parq": "clear" },
          "tests": [
            { "id": "e1rm", "exercise": "back_squat", "date": "2026-11-16", "value": 100 },
            { "id": "e1rm", "exercise": "deadlift", "date": "2026-11-16", "value": 120 },
            { "id": "e1rm", "exercise": "trap_bar_deadlift", "date": "2026-11-16", "value": 130 },
            { "id": "heel_rise", "date": "2026-11-16", "left": 36, "right": 35 },
            { "id": "hop_single", "date": "2026-11-16", "left": 190, "right": 186 }
          ]
        }
        """;

    public const string Mia = """
        {
          "schema": "sinew.runner/1", "name": "Mia", "born": "1986-10-03", "sex": "female", "bodyMassKg": 66, "heightCm": 171,
          "experience": { "strength": "novice" }, "event": "10k",
          "races": [ { "date": "2027-03-21", "event": "10k", "name": "Town 10" } ],
          "week": [
            { "day": "tue", "kind": "easy", "minutes": 40, "start": "06:30" },
            { "day": "thu", "kind": "tempo", "minutes": 45, "start": "06:30" },
            { "day": "sat", "kind": "long", "minutes": 75, "start": "08:00" }
          ],
          "availability": { "style": "mini", "minutes": 15, "sessionsPerWeek": 4, "earliest": "19:30", "latest": "21:30" },
          "equipment": ["miniband", "band", "kettlebell:8", "step"],
          "goals": ["performance", "health"], "screening": { "parq": "clear" }
        }
        """;

    public const string Paul = """
        {
          "schema": "sinew.runner/1", "name": "Paul", "born": "1977-07-07", "sex": "male", "bodyMassKg": 80, "heightCm": 182,
          "experience": { "strength": "intermediate" },
          "week": [
            { "day": "tue", "kind": "easy", "minutes": 50, "start": "18:00" },
            { "day": "thu", "kind": "tempo", "minutes": 50, "start": "18:00" },
            { "day": "sun", "kind": "long", "minutes": 90, "start": "09:00" }
          ],
          "availability": { "minutes": 45, "sessionsPerWeek": 2, "days": ["mon", "wed", "fri", "sat"] },
          "equipment": ["dumbbell:5-25", "bench", "band", "miniband", "pullup_bar"],
          "goals": ["performance", "health"], "screening": { "parq": "clear" }
        }
        """;
}
