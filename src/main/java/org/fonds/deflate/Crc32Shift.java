package org.fonds.deflate;

/**
 * What so many further bytes do to a CRC-32 (RFC 1952, section 8): combines the checksums of two texts into that of both.
 *
 * <pre>{@code
 * crc(ab) = Crc32Shift.over(b.length).combine(crc(a), crc(b))
 * }</pre>
 *
 * <p>A CRC is a polynomial over GF(2), the highest power in the lowest bit, modulo the one of the standard. Text behind it
 * multiplies it by x to the power of eight times the length of that text; the factor is worked out once and kept with the
 * text, so that each joining costs one multiplication.
 *
 * @param factor x to the power of eight times the length, modulo the polynomial of CRC-32
 */
public record Crc32Shift(int factor) {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    private static final int X_TO_THE_8TH = 1 << 23;

    /** The shift over a text of {@code length} bytes. */
    public static Crc32Shift over(long length) {
        int factor = ONE;
        int square = X_TO_THE_8TH;
        for (long rest = length; rest != 0; rest >>>= 1) {
            if ((rest & 1) != 0) {
                factor = product(square, factor);
            }
            square = product(square, square);
        }
        return new Crc32Shift(factor);
    }

    /** The CRC-32 of two texts, one behind the other; this is the shift over the second one. */
    public int combine(int first, int second) {
        return product(factor, first) ^ second;
    }

    /** Multiplies two polynomials, one power of the first after the other. */
    private static int product(int first, int second) {
        int product = 0;
        int shifted = second;
        for (int powers = first; powers != 0; powers <<= 1) {
            product ^= shifted & (powers >> 31);
            shifted = (shifted >>> 1) ^ (POLYNOMIAL & -(shifted & 1));
        }
        return product;
    }
}
