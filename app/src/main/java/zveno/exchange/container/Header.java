package zveno.exchange.container;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;

/// The header, readable without a password: how the body is protected and what the password is
/// stretched with. The seal covers it.
///
/// Bytes: magic (8), version of the format (1), protection (1), iterations (4), length of the salt
/// (1), salt, length of the nonce (1), nonce.
///
/// @param version of the format
/// @param protection 0: none, sealed by SHA-256; 1: AES-256-GCM under PBKDF2-HMAC-SHA256
/// @param iterations of PBKDF2
/// @param salt in hexadecimal
/// @param nonce in hexadecimal
record Header(int version, int protection, int iterations, String salt, String nonce) {
  static final int VERSION = 1;
  static final int OPEN = 0;
  static final int PASSWORD = 1;

  /// As in a PNG: a transfer as text breaks it.
  private static final byte[] MAGIC = {'Z', 'V', 'E', 'N', 'O', '\r', '\n', 0x1a};

  /// Of a file without a password.
  static Header open() {
    return new Header(VERSION, OPEN, 0, "", "");
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(MAGIC);
      out.writeByte(version);
      out.writeByte(protection);
      out.writeInt(iterations);
      write(out, salt);
      write(out, nonce);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /// Reads the header.
  ///
  /// @throws NotZvenoException when the file does not begin as one of ours
  /// @throws java.io.EOFException when it ends within the header
  static Header read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) throw new NotZvenoException();
    int version = data.readUnsignedByte();
    int protection = data.readUnsignedByte();
    int iterations = data.readInt();
    return new Header(version, protection, iterations, bytes(data), bytes(data));
  }

  private static void write(DataOutputStream out, String hex) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    out.writeByte(bytes.length);
    out.write(bytes);
  }

  private static String bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readUnsignedByte()];
    in.readFully(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// The file begins otherwise.
  static final class NotZvenoException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
