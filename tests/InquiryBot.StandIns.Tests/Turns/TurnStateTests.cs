using System.Text;
using InquiryBot.StandIns.Tests.Support;

namespace InquiryBot.StandIns.Tests.Turns;

/// <summary>What we believe about the state of a turn.</summary>
public sealed class TurnStateTests
{
    [Fact]
    public void Keys_ignore_case()
    {
        var state = Some.Turn().TurnState;
        state.Add("Key", "value");

        Assert.Equal("value", state.Get<string>("KEY"));
    }

    [Fact]
    public void A_key_can_be_added_once_and_set_often()
    {
        var state = Some.Turn().TurnState;
        state.Add("key", "one");

        Assert.Throws<ArgumentException>(() => state.Add("KEY", "two"));
        state.Set("key", "three");

        Assert.Equal("three", state.Get<string>("key"));
    }

    [Fact]
    public void Null_is_not_added() => Assert.Throws<ArgumentNullException>(() => Some.Turn().TurnState.Add<string>("key", null!));

    [Fact]
    public void A_value_without_a_key_has_the_name_of_its_type()
    {
        var state = Some.Turn().TurnState;
        var value = new StringBuilder();
        state.Add(value);

        Assert.Same(value, state["System.Text.StringBuilder"]);
        Assert.Same(value, state.Get<StringBuilder>());
    }

    [Fact]
    public void What_is_not_there_or_of_another_type_is_null()
    {
        var state = Some.Turn().TurnState;
        state.Add("key", "text");

        Assert.Null(state.Get<string>("other"));
        Assert.Null(state.Get<StringBuilder>("key"));
    }
}
