using System.Runtime.CompilerServices;

namespace InquiryBot.Language.Text;

/// <summary>
/// The tables of the reader are larger than the memory near the processor, and a look into far memory takes as long as a hundred steps of work.
/// Many looks that do not wait for each other take little longer than one: so the reader first fetches what all words of a sentence will need, with
/// nothing depending on what comes, and then looks at it word by word.
/// </summary>
internal static class Fetching
{
    /// <summary>Takes what was fetched, so that the compiler does not leave the fetching out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Done(ulong fetched) => _ = fetched;
}
