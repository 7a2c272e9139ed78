using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class ClassifyDocumentResultCollection : ReadOnlyCollection<ClassifyDocumentResult>
{
    internal ClassifyDocumentResultCollection(IList<ClassifyDocumentResult> results, string projectName, string deploymentName)
        : base(results)
    {
        ProjectName = projectName;
        DeploymentName = deploymentName;
    }

    public string DeploymentName { get; }

    public string ProjectName { get; }
}
