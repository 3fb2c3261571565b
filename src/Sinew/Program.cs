using Sinew.Verbs;

return await Root.Run(args);
