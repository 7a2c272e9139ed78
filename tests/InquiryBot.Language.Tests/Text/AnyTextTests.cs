using FsCheck;
using FsCheck.Fluent;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

/// <summary>What must hold for any text at all.</summary>
public sealed class AnyTextTests
{
    private static readonly Arbitrary<string> NastyTexts =
        Gen.Elements(Nasty.Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private readonly PreparedMessage _message = new();

    [Fact]
    public void Tokens_and_sentences_lie_in_the_text_in_order() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60), Prop.ForAll(NastyTexts, IsInOrder));

    [Fact]
    public void Strings_of_any_characters_are_prepared() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<string?>(text => IsInOrder(text ?? "")));

    [Fact]
    public void What_was_prepared_before_leaves_no_trace() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40), Prop.ForAll(NastyTexts, text =>
        {
            MessagePreparer.Prepare(text, _message);
            var fresh = Prepared.Of(text);
            return fresh.Tokens.SequenceEqual(_message.Tokens) && fresh.Sentences.SequenceEqual(_message.Sentences) && fresh.Language == _message.Language;
        }));

    [Fact]
    public void Every_own_word_of_plain_text_is_found() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(PlainTexts(), words =>
            Prepared.OwnWords(string.Join(' ', words)) == string.Join(' ', words)));

    private static Arbitrary<List<string>> PlainTexts() =>
        Gen.Elements("ik", "wil", "dat", "jij", "kijkt", "we", "could", "meet", "about", "that", "tomorrow", "het", "9.30", "foto's", "don't").ListOf().ToArbitrary();

    private bool IsInOrder(string text)
    {
        MessagePreparer.Prepare(text, _message);
        var at = 0;
        foreach (var token in _message.Tokens)
        {
            if (token.Start < at || token.Length < 0 || token.End > text.Length)
                return false;
            at = token.End;
            _ = _message.Form(token);
        }

        return SentencesAreInOrder(text);
    }

    private bool SentencesAreInOrder(string text)
    {
        int at = 0, firstFree = 0;
        foreach (var sentence in _message.Sentences)
        {
            var tokens = _message.TokensOf(sentence);
            if (sentence.Span.Start < at || sentence.Span.End > text.Length || sentence.FirstToken < firstFree || tokens.IsEmpty)
                return false;
            if (tokens[0].Start != sentence.Span.Start || tokens[^1].End != sentence.Span.End || sentence.Language == MessageLanguage.Mixed)
                return false;
            (at, firstFree) = (sentence.Span.End, sentence.FirstToken + sentence.TokenCount);
        }

        return true;
    }
}
