using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Checks the places that matrices are asked for.</summary>
internal static class MatrixPlaces
{
    /// <summary>The place; refuses one that is not there.</summary>
    public static int Checked(int place, int count, string argument) => (uint)place < (uint)count
        ? place
        : throw new ArgumentOutOfRangeException(
            argument, place, count == 0 ? "The matrix has none." : string.Format(CultureInfo.InvariantCulture, "The {0}s are 0 to {1}.", argument, count - 1));
}
