using System.Reflection;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.State;

/// <summary>Every property of every type that dialogs keep in their state, with a value for it and the state it stands in.</summary>
internal static class RememberedValues
{
    private static readonly Type[] s_types =
        [typeof(Activity), typeof(ChannelAccount), typeof(ConversationAccount), typeof(CardAction), typeof(SuggestedActions), typeof(Choice), typeof(PromptOptions), typeof(DialogInstance)];

    public static IEnumerable<(string Type, string Property)> All =>
        from type in s_types
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite
        select (type.Name, property.Name);

    /// <summary>A state in which one object has that property, or no property at all.</summary>
    public static Dictionary<string, object> StateWith(string type, string? property)
    {
        var holder = Activator.CreateInstance(
            s_types.Single(known => known.Name == type), type == nameof(Choice) ? [null] : [])!;
        if (property is not null)
        {
            var target = holder.GetType().GetProperty(property)!;
            target.SetValue(holder, Sample(target.PropertyType));
        }

        return new Dictionary<string, object> { ["dialogs"] = Around(holder) };
    }

    private static DialogState Around(object holder) => holder switch
    {
        DialogInstance instance => new DialogState([instance]),
        PromptOptions options => Around(new DialogInstance { Id = "prompt", State = new Dictionary<string, object> { ["options"] = options } }),
        Choice choice => Around(new PromptOptions { Choices = [choice] }),
        CardAction action => Around(new Choice("c") { Action = action }),
        Activity activity => Around(new PromptOptions { Prompt = activity }),
        ChannelAccount account => Around(new Activity { From = account }),
        ConversationAccount account => Around(new Activity { Conversation = account }),
        SuggestedActions suggested => Around(new Activity { SuggestedActions = suggested }),
        _ => throw new ArgumentException($"{holder.GetType().Name} has no place in a state.", nameof(holder)),
    };

    private static object Sample(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Sample(underlying);
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(IList<>) || definition == typeof(List<>)))
        {
            var item = type.GetGenericArguments()[0];
            var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            list.Add(Sample(item));
            return list;
        }

        return type switch
        {
            _ when type == typeof(string) || type == typeof(object) => "a text",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 3,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)),
            _ when type == typeof(ListStyle) => ListStyle.HeroCard,
            _ when type == typeof(JObject) => new JObject { ["more"] = 1 },
            _ when type == typeof(Choice) => new Choice("sample"),
            _ when type == typeof(IDictionary<string, object>) => new Dictionary<string, object> { ["key"] = "a text" },
            _ => Activator.CreateInstance(type)!,
        };
    }
}
