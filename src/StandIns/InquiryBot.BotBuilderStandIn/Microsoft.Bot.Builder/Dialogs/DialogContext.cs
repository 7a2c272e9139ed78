using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext.Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in parentDialogContext.Services)
            Services[key] = service;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    public List<DialogInstance> Stack { get; }

    public DialogContext Parent { get; set; }

    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    public TurnContextStateCollection Services { get; } = [];

    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var target = this;
        while (fromLeaf && target.Child is { } child)
            target = child;

        if (target.ActiveDialog is null || target.FindDialog(target.ActiveDialog.Id) is not { } dialog)
            return false;

        var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
        return await dialog.OnDialogEventAsync(target, dialogEvent, cancellationToken);
    }

    public string GetLocale() => (Context as TurnContext)?.Locale ?? Context.Activity.Locale ?? CultureInfo.CurrentCulture.Name;

    private Dialog DialogNamed(string dialogId) => FindDialog(dialogId)
        ?? throw new InvalidOperationException($"There is no dialog '{dialogId}' here or in the parents; add it with DialogSet.Add or ComponentDialog.AddDialog.");
}
