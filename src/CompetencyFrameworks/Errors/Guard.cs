using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>Checks of the arguments of public members.</summary>
internal static class Guard
{
    /// <summary>Returns the value, or throws an <see cref="ArgumentNullException"/> that names the argument.</summary>
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);
}
