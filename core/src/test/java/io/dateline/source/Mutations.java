package io.dateline.source;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes in the ways that files are damaged, and in those that attackers think of. */
public final class Mutations {
  /** Lengths and counts that readers trust. */
  private static final int[] EXTREMES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x10000};

  private final Random random;
  private final List<byte[]> seeds;

  public Mutations(long seed, List<byte[]> seeds) {
    this.random = new Random(seed);
    this.seeds = seeds;
  }

  /** One of the seeds, damaged once to four times. */
  public byte[] next() {
    byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
    for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 8; times--) {
      bytes = mutate(bytes);
    }
    return bytes;
  }

  private byte[] mutate(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 << random.nextInt(10));
    switch (random.nextInt(9)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 3 -> Arrays.fill(bytes, at, at + length, (byte) 0);
      case 4 -> { // cut out
        return Inputs.concat(
            Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
      }
      case 5 -> { // say twice
        return Inputs.concat(
            Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
      }
      case 6 -> { // splice
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length);
        return Inputs.concat(
            Arrays.copyOf(bytes, at),
            Arrays.copyOfRange(other, from, Math.min(other.length, from + length)),
            Arrays.copyOfRange(bytes, at, bytes.length));
      }
      case 7 -> {
        int value = EXTREMES[random.nextInt(EXTREMES.length)];
        for (int i = at; i < Math.min(bytes.length, at + 4); i++) {
          bytes[i] = (byte) (value >>> (8 * (i - at)));
        }
      }
      default -> { // digits of lengths in headers
        for (int i = at; i < bytes.length; i++) {
          if (bytes[i] >= '0' && bytes[i] <= '9') {
            bytes[i] = (byte) ('0' + random.nextInt(10));
            break;
          }
        }
      }
    }
    return bytes;
  }
}
