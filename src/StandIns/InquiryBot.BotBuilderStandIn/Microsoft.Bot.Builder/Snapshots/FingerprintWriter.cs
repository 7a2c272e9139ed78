using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>Writes a value so that two values have the same bytes exactly when they have the same JSON.</summary>
internal sealed class FingerprintWriter : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1024);
    private int _length;

    private enum Tag : byte
    {
        Null,
        Text,
        False,
        True,
        Whole,
        Fraction,
        Entries,
        Node,
        Json,
    }

    public void Write(object value, int depth)
    {
        switch (value)
        {
            case null: WriteTag(Tag.Null); break;
            case string text: Write(text); break;
            case bool flag: WriteTag(flag ? Tag.True : Tag.False); break;
            case long number: WriteTag(Tag.Whole, number); break;
            case int number: WriteTag(Tag.Whole, number); break;
            case double number: WriteTag(Tag.Fraction, BitConverter.DoubleToInt64Bits(number)); break;
            case Dictionary<string, object> entries when depth < StateCopy.MaxDepth && StateCopy.IsExactly(entries): Write(entries, depth + 1); break;
            case IStateNode node when depth < StateCopy.MaxDepth && node.IsPlain: Write(node, depth + 1); break;
            default: WriteAsJson(value); break;
        }
    }

    public void Write(string text)
    {
        if (text is null)
        {
            WriteTag(Tag.Null);
            return;
        }

        WriteTag(Tag.Text, text.Length);
        Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Write(DateTimeOffset? time)
    {
        WriteTag(time is null ? Tag.Null : Tag.Whole, time?.Ticks ?? 0);
        WriteTag(Tag.Whole, time?.Offset.Ticks ?? 0);
    }

    /// <summary>How many items follow, or that there is no list at all.</summary>
    public void WriteCount<T>(IList<T> list) => WriteTag(list is null ? Tag.Null : Tag.Whole, list?.Count ?? 0);

    public StateFingerprint Finish()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer.AsSpan(0, _length), hash);
        return MemoryMarshal.Read<StateFingerprint>(hash);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Write(Dictionary<string, object> entries, int depth)
    {
        WriteTag(Tag.Entries, entries.Count);
        foreach (var (key, value) in entries)
        {
            Write(key);
            Write(value, depth);
        }
    }

    private void Write(IStateNode node, int depth)
    {
        WriteTag(Tag.Node);
        Write(node.GetType().Name);
        node.WriteTo(this, depth);
    }

    private void WriteAsJson(object value)
    {
        WriteTag(Tag.Json);
        Write(JsonConvert.SerializeObject(value));
    }

    private void WriteTag(Tag tag) => Append([(byte)tag]);

    private void WriteTag(Tag tag, long number)
    {
        Span<byte> bytes = stackalloc byte[1 + sizeof(long)];
        bytes[0] = (byte)tag;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], number);
        Append(bytes);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _buffer.Length)
            Grow(_length + bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * _buffer.Length));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
