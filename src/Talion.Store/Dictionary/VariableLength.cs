namespace Talion.Store.Dictionary;

/// <summary>Numbers in as few bytes as they need, seven bits a byte, the lowest first (LEB128).</summary>
static class VariableLength
{
    public static int SizeOf(int number)
    {
        var size = 1;
        for (var rest = (uint)number >> 7; rest != 0; rest >>= 7)
        {
            size++;
        }
        return size;
    }

    public static int Write(Span<byte> target, int number)
    {
        var rest = (uint)number;
        var size = 0;
        while (rest >= 0x80)
        {
            target[size++] = (byte)(rest | 0x80);
            rest >>= 7;
        }
        target[size++] = (byte)rest;
        return size;
    }

    public static int Read(ReadOnlySpan<byte> source, out int number)
    {
        number = source[0];
        if (number < 0x80)
        {
            return 1;
        }
        number &= 0x7F;
        for (var size = 1; ; size++)
        {
            var next = source[size];
            number |= (next & 0x7F) << (7 * size);
            if (next < 0x80)
            {
                return size + 1;
            }
        }
    }
}
