namespace Sinew.Training.Tests.Prescribing;

public sealed class ShowTests
{
    [Fact]
    public void Show()
    {
        foreach (var s in new[] { Cases.Nina(), Cases.Ruth(), Cases.Tom(), Cases.Lifter() })
            System.IO.File.AppendAllText("/tmp/prescribe_show.txt", s.Runner.Name + "\n" + Scene.Show(s.Fill()));
    }
}
