Console.WriteLine("CaRenewal benchmarks");
