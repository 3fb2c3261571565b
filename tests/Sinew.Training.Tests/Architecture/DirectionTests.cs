using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sinew.Training.Tests.Architecture;

/// <summary>Dependencies point one way: between the projects, and between the engine's own folders.</summary>
public sealed class DirectionTests
{
    // Ground floor first; folders of one number may use each other as long as no circle comes of it.
    private static readonly Dictionary<string, int> Floor = new(StringComparer.Ordinal)
    {
        ["Units"] = 0,
        ["Calendar"] = 0,
        ["Exercises"] = 1,
        ["Running"] = 1,
        ["Sessions"] = 1,
        ["Runners"] = 2,
        ["Assessment"] = 3,
        ["Programmes"] = 3,
        ["Rules"] = 4,
        ["Planning"] = 6,
        ["Progression"] = 5,
        ["Documents"] = 7,
    };

    private static readonly string Root = FindRoot();

    private static readonly Dictionary<string, HashSet<string>> Types = Floor.Keys.ToDictionary(f => f, TypesOf, StringComparer.Ordinal);

    private static readonly List<(string From, string To, string File)> AllArrows = Arrows();

    [Theory]
    [InlineData("Sinew.Training", "")]
    [InlineData("Sinew.Interop", "Sinew.Training")]
    [InlineData("Sinew", "Sinew.Interop Sinew.Training")]
    public void A_project_uses_only_what_stands_below_it(string project, string allowed)
    {
        var file = XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj"));
        var used = file.Descendants("ProjectReference")
            .Where(r => !string.Equals((string?)r.Attribute("ReferenceOutputAssembly"), "false", StringComparison.OrdinalIgnoreCase))
            .Select(r => Path.GetFileNameWithoutExtension((string?)r.Attribute("Include"))).Order(StringComparer.Ordinal);
        Assert.Equal(allowed, string.Join(' ', used));
    }

    [Fact]
    public void The_engine_uses_no_package_at_run_time()
    {
        var packages = XDocument.Load(Path.Combine(Root, "src", "Sinew.Training", "Sinew.Training.csproj")).Descendants("PackageReference")
            .Where(r => (string?)r.Attribute("PrivateAssets") != "all").Select(r => (string?)r.Attribute("Include"));
        Assert.Empty(packages);
    }

    [Fact]
    public void No_folder_of_the_engine_uses_one_above_it()
    {
        var arrows = AllArrows;
        Assert.True(arrows.Count > 12, "the test sees too few arrows to mean anything");
        var wrong = arrows.Where(a => Floor[a.From] < Floor[a.To] && !IsKnownException(a)).Select(a => $"{a.From} uses {a.To} in {a.File}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_circle_runs_between_the_engines_folders()
    {
        var next = AllArrows.Where(a => !IsKnownException(a)).ToLookup(a => a.From, a => a.To, StringComparer.Ordinal);
        foreach (var start in Floor.Keys)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(next[start]);
            while (open.TryPop(out var folder))
            {
                Assert.False(folder == start, $"a circle runs through {start}");
                if (seen.Add(folder))
                {
                    foreach (var further in next[folder])
                        open.Push(further);
                }
            }
        }
    }

    [Fact]
    public void Every_folder_of_the_engine_has_its_floor()
    {
        var folders = Directory.GetDirectories(Path.Combine(Root, "src", "Sinew.Training")).Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj"));
        Assert.All(folders, f => Assert.Contains(f, Floor.Keys));
    }

    [Fact]
    public void The_steps_that_plan_share_no_code_with_the_rules_that_judge()
    {
        Assert.Empty(AllArrows.Where(a => a.From == "Rules" && a.To is "Planning").Select(a => a.File));
        Assert.Empty(AllArrows.Where(a => a.From == "Planning" && a.To is "Rules" && Path.GetFileName(a.File) != "Gate.cs").Select(a => a.File));
    }

    // None at present.
    private static bool IsKnownException((string From, string To, string File) arrow) => arrow.From == arrow.To;

    private static List<(string From, string To, string File)> Arrows()
    {
        var arrows = new HashSet<(string, string, string)>();
        var source = Path.Combine(Root, "src", "Sinew.Training");
        foreach (var folder in Floor.Keys.Where(f => Directory.Exists(Path.Combine(source, f))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(source, folder), "*.cs", SearchOption.AllDirectories))
            {
                var code = Regex.Replace(File.ReadAllText(file), @"^\s*///?.*$|""[^""\r\n]*""", "", RegexOptions.Multiline);
                foreach (Match match in Regex.Matches(code, @"using (?:static )?Sinew\.Training\.(\w+)|\b(?:Sinew\.)?(?:Training\.)?(\w+)\.[A-Z]\w*"))
                {
                    var target = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;
                    var isMember = !match.Groups[1].Success && !Regex.IsMatch(code[Math.Max(0, match.Index - 1)..match.Index], @"^[\s(<\[,!?]$");
                    if (Floor.ContainsKey(target) && target != folder && !isMember && !IsProperty(match, target))
                        arrows.Add((folder, target, file));
                }
            }
        }

        return [.. arrows];
    }

    // "Calendar.On(date)" may be a property of the class at hand; a folder's name counts when a type of that folder follows.
    private static bool IsProperty(Match match, string folder)
    {
        if (match.Groups[1].Success)
            return false;
        return !Types[folder].Contains(match.Value[(match.Value.LastIndexOf('.') + 1)..]);
    }

    private static HashSet<string> TypesOf(string folder)
    {
        var path = Path.Combine(Root, "src", "Sinew.Training", folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                .SelectMany(f => Regex.Matches(File.ReadAllText(f), @"(?:class|record|struct|enum) ([A-Z]\w*)").Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal)
            : [];
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "Sinew.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
