namespace InquiryBot.Language.Text.Tokens;

/// <summary>Emoji as characters, as names between colons, and as emoticons: one form for each.</summary>
internal static class Pictures
{
    private const int LongestName = 40;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Names = Table(
        "pray 🙏 joy 😂 rofl 🤣 laughing 😆 satisfied 😆 sweat_smile 😅 smile 😄 smiley 😃 grin 😁 grinning 😀 blush 😊 wink 😉 slightly_smiling_face 🙂 upside_down_face 🙃 " +
        "stuck_out_tongue 😛 thumbsup 👍 +1 👍 thumbsdown 👎 -1 👎 heart ❤ tada 🎉 rage 😡 angry 😠 roll_eyes 🙄 face_with_rolling_eyes 🙄 disappointed 😞 weary 😩 tired_face 😫 " +
        "cry 😢 sob 😭 unamused 😒 triumph 😤 facepalm 🤦 thinking_face 🤔 thinking 🤔 eyes 👀 fire 🔥 rotating_light 🚨 warning ⚠ muscle 💪 clap 👏 ok_hand 👌 raised_hands 🙌 " +
        "wave 👋 white_check_mark ✅ heavy_check_mark ✔ x ❌ exclamation ❗ question ❓ point_up ☝ coffee ☕ pizza 🍕 rocket 🚀 sunglasses 😎 heart_eyes 😍 hugging_face 🤗 neutral_face 😐");

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Emoticons = Table(
        ":) 🙂 :-) 🙂 =) 🙂 ;) 😉 ;-) 😉 :D 😃 :-D 😃 =D 😃 :( 🙁 :-( 🙁 :'( 😢 :P 😛 :-P 😛 :p 😛 :-p 😛 ;p 😜 ;P 😜 :/ 😕 :-/ 😕 :| 😐 :-| 😐 :o 😮 :O 😮 :-o 😮 :-O 😮 <3 ❤ ^^ 🙂 ^_^ 🙂 :)) 🙂 :s 😕 :S 😕");

    /// <summary>Where an emoji begins or goes on: variation selectors, joiners, skin tones and flags keep it one.</summary>
    public static int End(ReadOnlySpan<char> chars, int start)
    {
        var i = start + UnitLength(chars, start);
        while (i < chars.Length)
        {
            if (chars[i] is '\uFE0F' or '\u20E3' || IsSkinTone(chars, i))
                i += chars[i] == '\uD83C' ? 2 : 1;
            else if (chars[i] == '\u200D' && i + 1 < chars.Length && CharClasses.Of(chars[i + 1]) == CharClass.Picture)
                i += 1 + UnitLength(chars, i + 1);
            else if (i - start == 2 && IsFlagLetter(chars, start) && IsFlagLetter(chars, i))
                i += 2;
            else
                break;
        }

        return i;
    }

    /// <summary>The emoji without skin tone and variation selector, so that one form stands for all its dresses.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> emoji)
    {
        for (var i = 1; i < emoji.Length; i++)
        {
            if (emoji[i] == '\uFE0F' || IsSkinTone(emoji, i))
                return emoji[..i];
        }

        return emoji;
    }

    /// <summary>The end of <c>:name:</c>, or its start when there is none.</summary>
    public static int NameEnd(ReadOnlySpan<char> chars, int start)
    {
        if (chars[start] != ':' || start > 0 && char.IsLetterOrDigit(chars[start - 1]))
            return start;
        var i = start + 1;
        var limit = Math.Min(chars.Length, start + LongestName);
        while (i < limit && (char.IsAsciiLetterLower(chars[i]) || char.IsAsciiDigit(chars[i]) || chars[i] is '_' or '+' or '-'))
            i++;
        if (i >= limit || chars[i] != ':' || i < start + 2)
            return start;
        return chars[(i + 1)..].StartsWith(":skin-tone-", StringComparison.Ordinal) && i + 13 < chars.Length && chars[i + 13] == ':' ? i + 14 : i + 1;
    }

    public static ReadOnlySpan<char> FormOfName(ReadOnlySpan<char> name)
    {
        var bare = name[1..(1 + name[1..].IndexOf(':'))];
        return Names.TryGetValue(bare, out var picture) ? picture : name;
    }

    /// <summary>The end of an emoticon that stands by itself, or its start when there is none.</summary>
    public static int EmoticonEnd(ReadOnlySpan<char> chars, int start, out string form)
    {
        for (var length = Math.Min(3, chars.Length - start); length >= 2; length--)
        {
            var end = start + length;
            if ((end == chars.Length || !char.IsLetterOrDigit(chars[end]) && chars[end] != '/') && Emoticons.TryGetValue(chars[start..end], out form!))
                return end;
        }

        form = "";
        return start;
    }

    private static int UnitLength(ReadOnlySpan<char> chars, int i) =>
        i + 1 < chars.Length && char.IsSurrogatePair(chars[i], chars[i + 1]) ? 2 : 1;

    private static bool IsSkinTone(ReadOnlySpan<char> chars, int i) =>
        chars[i] == '\uD83C' && i + 1 < chars.Length && chars[i + 1] is >= '\uDFFB' and <= '\uDFFF';

    private static bool IsFlagLetter(ReadOnlySpan<char> chars, int i) =>
        chars[i] == '\uD83C' && i + 1 < chars.Length && chars[i + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Table(string pairs)
    {
        var words = pairs.Split(' ');
        return Enumerable.Range(0, words.Length / 2)
            .ToDictionary(i => words[2 * i], i => words[2 * i + 1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
