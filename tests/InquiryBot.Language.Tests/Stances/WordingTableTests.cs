using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Tests.Stances;

public sealed class WordingTableTests
{
    private const int Count = 5000;

    [Fact]
    public void Every_wording_added_is_found_with_its_weights_and_no_other_is()
    {
        var random = new Random(3);
        var keys = Enumerable.Range(0, 2 * Count).Select(_ => (ulong)random.NextInt64()).ToArray();
        var table = new WordingTable(Count);
        for (var i = 0; i < Count; i++)
            table.Add(keys[i]).Fill((sbyte)(i % 100));

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(1, table.IsLikely(keys[i]));
            Assert.Equal(i % 100, table.WeightOf(table.Find(keys[i]), WordingTable.Delicate));
        }
        Assert.All(keys[Count..], key => Assert.Equal(-1, table.Find(key)));
        Assert.Equal(Count, table.Count);
    }

    [Fact]
    public void Rows_are_summed_by_manner_and_each_wording_once()
    {
        var table = new WordingTable(2);
        table.Add(7).Fill(3);
        table.Add(9).Fill(-5);
        Wording[] found =
        [
            new(7, WordingShape.Word, 0, 1), new(8, WordingShape.Word, 1, 2), new(7, WordingShape.Word, 2, 3), new(9, WordingShape.Open, 0, 2),
        ];
        var known = new KnownWordings();
        for (var round = 0; round < 2; round++)
        {
            known.Fill(found, table);
            known.Sum(table);

            Assert.Equal(3, known.SumsOf(WordingManner.Words)[0]);
            Assert.Equal(-5, known.SumsOf(WordingManner.Opening)[KindModel.Kinds - 1]);
            Assert.Equal(0, known.SumsOf(WordingManner.Ending)[0]);
            Assert.Equal(-2 * WordingTable.Step, known.SumOf(WordingTable.Delicate), 12);
            Assert.Equal((0, 2), known.Loudest(table, WordingManner.Opening, 0));
        }
    }

    [Fact]
    public void Sums_of_rows_are_what_adding_up_gives()
    {
        var random = new Random(5);
        var row = Enumerable.Range(0, KindRows.Width).Select(_ => random.NextDouble()).ToArray();
        var numbers = Enumerable.Range(0, KindRows.Width).Select(_ => (short)random.Next(-900, 900)).ToArray();
        var sums = new double[KindRows.Width];
        KindRows.Add(sums, row);
        KindRows.Add(sums, numbers, 0.03);

        Assert.Equal(row.Zip(numbers, (one, other) => one + (other * 0.03)), sums);
        Assert.Equal(row.Sum(number => number * number), KindRows.Dot(row, row), 12);
    }
}
