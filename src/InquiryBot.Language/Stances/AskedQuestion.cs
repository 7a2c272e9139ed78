using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The last question of somebody else for how, what or help that a message may be the answer to. Reused from message to message.</summary>
internal sealed class AskedQuestion
{
    /// <summary>Fewer letters say nothing about the subject.</summary>
    private const int LettersOfSubject = 4;
    private const int MessagesThatCount = 10;

    private readonly HashSet<ulong> _subject = [];

    /// <summary>What was asked for.</summary>
    public Sought Sought { get; private set; }

    /// <summary>How many messages of others came after it.</summary>
    public int Since { get; private set; }

    /// <summary>Looks for the question, from the last message back; finds nothing when no message came before. Right before the message any open question will do; further back only one for how or what to do.</summary>
    public void Find(MessageContext context, ReadingDesk desk)
    {
        (Sought, Since) = (Sought.Nothing, -1);
        _subject.Clear();
        for (var i = context.Earlier.Count - 1; i >= Math.Max(0, context.Earlier.Count - MessagesThatCount) && Sought == Sought.Nothing; i--)
        {
            if (context.Earlier[i].FromSameAuthor == true)
                continue;
            Since++;
            Sought = SoughtBy(context.Earlier[i].Text, desk);
        }
    }

    /// <summary>Whether a sentence of the message speaks of what the question spoke of.</summary>
    public bool SharesSubject(in Sentence sentence, ReadingDesk desk, LanguagePack pack)
    {
        SentenceShape.Fill(desk.Words, desk.Message, sentence, pack);
        for (var i = 0; i < desk.Words.Count; i++)
        {
            if (_subject.Contains(desk.Words.HashOf(i)))
                return true;
        }
        return false;
    }

    private Sought SoughtBy(string text, ReadingDesk desk)
    {
        var sought = Sought.Nothing;
        MessagePreparer.Prepare(text, desk.Earlier);
        foreach (var sentence in desk.Earlier.Sentences)
        {
            if (sentence.Zone != SentenceZone.Own || desk.Packs.For(sentence.Language) is not { } pack)
                continue;
            desk.Fire(desk.Earlier, sentence, pack);
            var said = pack.SoughtBy(desk.Words.Facts, isLast: Since == 0);
            if (said > sought)
                sought = said;
            foreach (ref readonly var token in desk.Earlier.TokensOf(sentence))
            {
                if (token.Kind == TokenKind.Word && token.Length >= LettersOfSubject)
                    _subject.Add(Wordings.WordingKey.OfWord(desk.Earlier.Form(token)));
            }
        }
        if (sought == Sought.Nothing)
            _subject.Clear();
        return sought;
    }
}

/// <summary>What a question seeks, as far as it changes what an imperative behind it is.</summary>
internal enum Sought
{
    /// <summary>No question, or one that no instruction answers.</summary>
    Nothing,

    /// <summary>What somebody is going to do: "today: finish the import" is no order.</summary>
    Plans,

    /// <summary>How or what to do, or help.</summary>
    Instruction,
}
