using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Rewordings.Guard;

namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>Says how each message was taken apart: the shape, the traits and what stands in the slots that were not refused.</summary>
internal static class DraftReport
{
    public static void Print(MessageReader reader, IEnumerable<Example> examples)
    {
        foreach (var example in examples)
        {
            var reading = example.Read(reader, out _);
            Console.WriteLine($"{reading.Main!.Kind.Id()}: {example.Text}");
            var kit = LanguageKit.For(example.Language)!;
            foreach (var draft in kit.Drafts(reading, reading.Main))
            {
                var clean = CleanCut.Is(draft) ? "" : " [not cut cleanly]";
                var slots = string.Join(" ", draft.Telling.Named.Select(slot => $"{slot.Key}={{{slot.Value}}}"));
                Console.WriteLine($"   {draft.Telling.Use}{clean} ({string.Join(' ', draft.Telling.Traits)}) {slots} | asides: {string.Join(" / ", draft.Telling.Asides)} | around: {string.Join(" / ", draft.Scope.Before.Concat(draft.Scope.After))}");
            }
        }
    }
}
