// One browser shows one page at a time.
[assembly: DoNotParallelize]
