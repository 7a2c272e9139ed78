using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = LoadedState(turnContext, propertyName);
        if (!state.TryGetValue(propertyName, out var value) || value is null)
            return Task.FromResult(default(T));
        if (value is T wanted)
            return Task.FromResult(wanted);

        // A storage that keeps no type names gives JSON, and whole numbers always come back as long.
        var converted = JToken.FromObject(value).ToObject<T>();
        state[propertyName] = converted;
        return Task.FromResult(converted);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        LoadedState(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        LoadedState(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private IDictionary<string, object> LoadedState(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentException.ThrowIfNullOrWhiteSpace(propertyName);
        return GetCachedState(turnContext).State;
    }

    private sealed class StatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            var state = botState.GetCachedState(turnContext).State;
            if (defaultValueFactory is null || (state.TryGetValue(name, out var value) && value is not null))
                return await botState.GetPropertyValueAsync<T>(turnContext, name, cancellationToken);

            var created = defaultValueFactory();
            state[name] = created;
            return created;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
