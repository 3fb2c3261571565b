Console.WriteLine("Sinew");
return 0;
