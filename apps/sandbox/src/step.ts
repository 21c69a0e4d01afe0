/** Runs one step of the start. When it fails, says which step and why, and ends with exit code 1. */
export async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    console.error(`\nStep failed: ${name}. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
