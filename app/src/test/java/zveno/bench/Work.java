package zveno.bench;

/// One run of what is measured.
@FunctionalInterface
interface Work {
  void run() throws Exception;
}
