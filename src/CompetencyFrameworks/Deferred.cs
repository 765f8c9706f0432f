namespace CompetencyFrameworks;

/// <summary>A part of the model that may be made when it is first asked for. Two threads may both make it; both get the one that was there first.</summary>
internal sealed class Deferred<T>
    where T : class
{
    private readonly Func<T>? make;
    private T? made;

    public Deferred(T made) => this.made = made;

    public Deferred(Func<T> make) => this.make = make;

    public T Value => made ?? Make();

    private T Make() => Interlocked.CompareExchange(ref made, make!(), null) ?? made;
}
