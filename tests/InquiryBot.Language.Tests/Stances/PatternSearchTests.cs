using InquiryBot.Language.Stances;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Stances;

/// <summary>The matcher skips most patterns unseen; it must find what trying every pattern at every word finds.</summary>
public sealed class PatternSearchTests
{
    private const int Sentences = 3000;
    private const int LongestSentence = 14;

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void The_index_finds_what_trying_everything_finds(string language)
    {
        var pack = language == "en" ? LanguagePack.English : LanguagePack.Dutch;
        var desk = new ReadingDesk();
        var found = 0;
        foreach (var text in TextsOf(pack))
        {
            MessagePreparer.Prepare(text, desk.Message, language == "en" ? MessageLanguage.English : MessageLanguage.Dutch);
            foreach (var sentence in desk.Message.Sentences)
            {
                desk.Fired.Clear();
                SentenceShape.Fill(desk.Words, desk.Message, sentence, pack);
                var expected = new EveryPattern(pack, desk.Words).Fired(out var facts);
                pack.Matcher.Match(desk.Words, desk.Fired, desk.Found);

                Assert.True(facts == desk.Words.Facts, text);
                Assert.True(expected.SequenceEqual(desk.Fired.All.ToArray().OrderBy(fired => fired.Cue)), text);
                found += expected.Count;
            }
        }
        Assert.True(found > Sentences / 2, $"only {found} cues fired, so the test says little");
    }

    /// <summary>What people write, from the examples of the cues, and what nobody would: words of these thrown together.</summary>
    private static IEnumerable<string> TextsOf(LanguagePack pack)
    {
        var examples = pack.Cues.SelectMany(cue => cue.Fires.Concat(cue.Spares)).Where(text => text.Length > 0).ToList();
        var words = examples.SelectMany(text => text.Split(' ')).ToArray();
        var random = new Random(11);
        return examples.Concat(Enumerable.Range(0, Sentences).Select(_ => string.Join(' ', random.GetItems(words, random.Next(1, LongestSentence)))));
    }

    /// <summary>The definition of a pattern, as plainly as it can be written.</summary>
    private sealed class EveryPattern(LanguagePack pack, SentenceWords words)
    {
        public List<FiredCue> Fired(out ulong facts)
        {
            var hits = Hits().ToList();
            var fired = new SortedDictionary<int, FiredCue>();
            facts = words.Facts;
            foreach (var leaning in (bool[])[false, true])
            {
                foreach (var (pattern, hit) in hits.Where(hit => pack.Cues[hit.Pattern.Cue].Fact >= 0))
                {
                    if (!Holds(pattern, facts) || (!leaning && (pattern.Required | pattern.Forbidden) >> Facts.ShapeCount != 0))
                        continue;
                    facts |= 1UL << pack.Cues[pattern.Cue].Fact;
                    Fire(fired, hit);
                }
            }
            foreach (var (pattern, hit) in hits)
            {
                if (Holds(pattern, facts))
                    Fire(fired, hit);
            }
            return [.. fired.Values];
        }

        /// <summary>A cue fires once, by the first of its patterns, where that was first found.</summary>
        private static void Fire(SortedDictionary<int, FiredCue> fired, FiredCue hit)
        {
            if (!fired.TryGetValue(hit.Cue, out var before) || hit.Pattern < before.Pattern)
                fired[hit.Cue] = hit;
        }

        private IEnumerable<(Pattern Pattern, FiredCue Fired)> Hits() =>
            from at in Enumerable.Range(0, words.Count + 1)
            from pattern in pack.Patterns
            where MayBegin(pattern, at)
            let end = pattern.Anchor == PatternAnchor.Sentence ? words.End : Follow(pattern.Steps, at)
            where end >= 0
            select (pattern, new FiredCue(pattern.Cue, pattern.Id, pattern.Anchor == PatternAnchor.Sentence ? 0 : at, end));

        private bool MayBegin(Pattern pattern, int at) => pattern.Anchor switch
        {
            PatternAnchor.Sentence => at == words.Count,
            _ when at == words.Count => false,
            PatternAnchor.Anywhere => true,
            PatternAnchor.Clause => IsStart(at) || words.IsClauseStart(at),
            _ => IsStart(at),
        };

        private bool IsStart(int at) => at == 0 || at == words.Start;

        private static bool Holds(Pattern pattern, ulong facts) => (facts & pattern.Required) == pattern.Required && (facts & pattern.Forbidden) == 0;

        private int Follow(ReadOnlySpan<PatternStep> steps, int at)
        {
            if (steps.IsEmpty)
                return at;
            var step = steps[0];
            var rest = steps[1..];
            var isWord = at < words.Count && pack.Words.MembersOf(step.Set).Contains(words[at]);
            return step.Kind switch
            {
                StepKind.Word => isWord ? Follow(rest, at + 1) : -1,
                StepKind.Optional => isWord && Follow(rest, at + 1) is >= 0 and var end ? end : Follow(rest, at),
                StepKind.Not => isWord ? -1 : Follow(rest, at),
                StepKind.Any => at < words.End ? Follow(rest, at + 1) : -1,
                StepKind.End => at >= words.End ? Follow(rest, at) : -1,
                StepKind.WordOrEnd => at >= words.End ? Follow(rest, at) : isWord ? Follow(rest, at + 1) : -1,
                _ => FollowGap(rest, at, step.Room),
            };
        }

        private int FollowGap(ReadOnlySpan<PatternStep> rest, int at, int room)
        {
            for (var next = at; next <= Math.Min(at + room, words.Count); next++)
            {
                if (Follow(rest, next) is >= 0 and var end)
                    return end;
            }
            return -1;
        }
    }
}
