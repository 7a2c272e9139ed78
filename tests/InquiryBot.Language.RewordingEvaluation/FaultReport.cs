using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Rewordings.Guard;

namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>Tries every frame on every example and says which were held back, and why.</summary>
internal static class FaultReport
{
    public static void Print(MessageReader reader, IEnumerable<Example> examples)
    {
        var guard = new MeaningGuard(reader);
        foreach (var example in examples)
        {
            var reading = example.AsLabelled();
            var kit = LanguageKit.For(example.Language)!;
            foreach (var draft in kit.Drafts(reading, reading.Main!))
            {
                foreach (var frame in kit.Frames.All.Where(frame => frame.Fits(draft.Telling)))
                {
                    if (draft.Write(frame) is not { } text || guard.FaultOf(text, frame, draft) is not (not GuardFault.None and var fault))
                        continue;
                    var read = reader.Read(text);
                    var how = string.Join(" ", read.Sentences.Select(sentence => $"{sentence.Kind.Id()}:{sentence.Action}"));
                    Console.WriteLine($"{fault,-16} {frame.Id,-28} {text}   <- {example.Text}   ({read.Language} {read.Action}; {how})");
                }
            }
        }
    }
}
