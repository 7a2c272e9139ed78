namespace InquiryBot.Tests.HouseRules;

/// <summary>A template that cannot work is worse than none.</summary>
public sealed class DeploymentTemplateTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "deploymentTemplates");

    [Fact]
    public void The_unit_file_starts_the_program_we_publish_and_writes_no_dumps()
    {
        var unit = Sections(Path.Combine(Folder, "systemd", "inquirybot.service"));

        Assert.Equal(["Unit", "Service", "Install"], unit.Keys);
        Assert.Contains("ExecStart=/opt/inquirybot/inquirybot serve", unit["Service"]);
        Assert.Contains("LimitCORE=0", unit["Service"]);
        Assert.Contains("WorkingDirectory=/var/lib/inquirybot", unit["Service"]);
        Assert.Contains("StateDirectory=inquirybot", unit["Service"]);
    }

    [Fact]
    public void The_readme_names_every_template_folder()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(Directory.EnumerateDirectories(Folder), folder => Assert.Contains($"`{Path.GetFileName(folder)}/`", readme, StringComparison.Ordinal));
    }

    private static Dictionary<string, List<string>> Sections(string path)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                sections.Add(line.Trim('[', ']'), []);
            else
                sections.Last().Value.Add(line);
        }

        return sections;
    }
}
