using Sinew.CatalogueCompiler;

// Turns the YAML that coaches edit into the one table that the engine embeds.
//
// A new kind of file (say rules/*.yaml) is one class with a static method
//     public static void Compile(string catalogue, Table table, Problems problems)
// that reads its files with YamlFile, reports everything wrong, adds a row per item (its first cell names the kind), and is called below.
// The engine reads rows of that kind with CatalogueTable.Rows.
if (args is not [var catalogue, var output])
{
    Console.Error.WriteLine("usage: Sinew.CatalogueCompiler CATALOGUE-DIRECTORY OUTPUT-FILE");
    return 2;
}

var problems = new Problems();
var table = new Table();
ExerciseFiles.Compile(catalogue, table, problems);
var sources = SourceFile.Compile(catalogue, table, problems);
var rules = RuleFiles.Compile(catalogue, sources, table, problems);
TestFiles.Compile(catalogue, rules, table, problems);
ProtocolFiles.Compile(catalogue, rules, table, problems);
StyleFiles.Compile(catalogue, rules, table, problems);

if (problems.Any)
{
    problems.WriteTo(Console.Error);
    return 1;
}

table.Save(output);
return 0;
