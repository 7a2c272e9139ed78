using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Snapshots;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class PromptOptions : IStateNode
{
    public Activity Prompt { get; set; }

    public Activity RetryPrompt { get; set; }

    public IList<Choice> Choices { get; set; }

    public ListStyle? Style { get; set; }

    public object Validations { get; set; }

    public string RecognizeLanguage { get; set; }

    bool IStateNode.IsPlain =>
        GetType() == typeof(PromptOptions)
        && Validations is null or string
        && ActivitySnapshot.IsPlain(Prompt)
        && ActivitySnapshot.IsPlain(RetryPrompt)
        && Choices is null or List<Choice>
        && (Choices?.All(choice => choice is not null && choice.IsPlain) ?? true);

    object IStateNode.Copy(int depth) => new PromptOptions
    {
        Prompt = ActivitySnapshot.Copy(Prompt),
        RetryPrompt = ActivitySnapshot.Copy(RetryPrompt),
        Choices = Choices?.Select(choice => choice.Copy()).ToList(),
        Style = Style,
        Validations = Validations,
        RecognizeLanguage = RecognizeLanguage,
    };

    void IStateNode.WriteTo(FingerprintWriter writer, int depth)
    {
        ActivitySnapshot.Write(writer, Prompt);
        ActivitySnapshot.Write(writer, RetryPrompt);
        writer.WriteCount(Choices);
        foreach (var choice in Choices ?? [])
            choice.WriteTo(writer);
        writer.Write((int?)Style, depth);
        writer.Write(Validations as string);
        writer.Write(RecognizeLanguage);
    }
}
