using Microsoft.Data.Sqlite;

namespace Talion.Store.Durable;

/// <summary>The orders of quads beside the primary key's. While a transaction adds more than the store held they are left behind, and made anew from all quads
/// in the end: to sort once costs less than to find the place of every quad three times.</summary>
sealed class SecondaryOrders
{
    /// <summary>Fewer are added one by one, whatever the store holds.</summary>
    const int Many = 50_000;

    readonly SqliteConnection connection;
    long held;
    long added;
    bool areBehind;

    public SecondaryOrders(SqliteConnection connection)
    {
        this.connection = connection;
        held = Count();
    }

    /// <summary>Decides about quads that are to be added now; no statement may be reading the quads.</summary>
    /// <param name="number">How many they are, 0 where that is not known.</param>
    public void Expect(int number)
    {
        if (areBehind || (held > 0 && added + number < Math.Max(held, Many)))
            return;
        StoreFile.Run(connection, StoreFile.DropSecondaryOrders);
        areBehind = true;
    }

    /// <summary>Tells of quads that were added.</summary>
    public void Count(int number) => added += number;

    /// <summary>Makes the orders that were left behind.</summary>
    /// <param name="cancellation">Stops the making.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop; the transaction can only be dropped.</exception>
    public void CatchUp(CancellationToken cancellation)
    {
        if (!areBehind)
            return;
        StoreFile.Run(connection, StoreFile.CreateSecondaryOrders, cancellation);
        (areBehind, held, added) = (false, Count(), 0);
    }

    long Count()
    {
        using var statement = new Statement(connection, "SELECT TOTAL(quads) FROM predicates");
        return statement.Scalar();
    }
}
